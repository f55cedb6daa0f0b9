package org.elmport.target.edc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;

/** One credential through the issuer, in whichever way its generation wants it. */
interface Issuing {

    /** The status of servers that are not available. */
    int UNAVAILABLE = 503;

    /**
     * What came of it.
     *
     * @param answer what the ledger is told
     * @param links where the credential can be seen; whoever has one sees it
     */
    record Outcome(ItemAnswer answer, List<String> links) {

        static Outcome of(ItemAnswer answer) {
            return new Outcome(answer, List.of());
        }

        static Outcome refused(String words) {
            return of(ItemAnswer.refused(EdcFinding.CREDENTIAL_NOT_TAKEN, words));
        }

        /** It may be capable of showing the credential. */
        @Override
        public String toString() {
            return answer.status().toString();
        }
    }

    /**
     * Issues one credential.
     *
     * @throws TargetException when nothing was issued for certain
     */
    Outcome issue(Draft draft) throws TargetException, InterruptedException;

    /**
     * What an answer to the call that issues means: only what is sure to have done nothing may be tried again. A wallet
     * that refuses says nothing of those that were served before it, and a gateway that is not available may have lost
     * the answer of the issuer, unless it says when to come again.
     */
    static Outcome afterIssuing(EdcReply reply, Draft draft) throws TargetException {
        boolean sentInPart = draft.addresses().size() > 1 && reply.code().startsWith("WL-");
        boolean lost = reply.status() == UNAVAILABLE && reply.retryAfter().isZero();
        if (sentInPart || lost) {
            return unknown(reply);
        }
        return switch (reply.meaning()) {
            case INVALID -> Outcome.refused(reply.words());
            case BUSY, UNAUTHORISED, WRONG_PLACE, SESSION_OVER -> throw CallFault.of(reply);
            default -> unknown(reply);
        };
    }

    private static Outcome unknown(EdcReply reply) {
        return Outcome.of(ItemAnswer.unknown(reply.call().who() + ": " + reply.words()));
    }

    /** What an answer to a call that issues nothing means, when it is no success. */
    static Outcome beforeIssuing(EdcReply reply) throws TargetException {
        if (reply.meaning() == Meaning.INVALID) {
            return Outcome.refused(reply.words());
        }
        throw CallFault.of(reply);
    }

    /** The one view of an answer that lists views; missing where it has none. */
    static JsonNode view(JsonNode views) {
        return views.path(0);
    }
}
