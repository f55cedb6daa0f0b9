package org.elmport.target.edc;

import com.fasterxml.jackson.databind.JsonNode;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;

/**
 * The session interface, which both generations have: upload, seal, send. What happens in a session stays in it until
 * the last of these calls, so only that one is never repeated. Each credential has a session of its own.
 */
final class SessionIssuing implements Issuing {

    private final IssuerClient client;
    private final Rewriting rewriting;

    SessionIssuing(IssuerClient client, Rewriting rewriting) {
        this.client = client;
        this.rewriting = rewriting;
    }

    @Override
    public Outcome issue(Draft draft) throws TargetException, InterruptedException {
        Session session = new Session();
        JsonNode sealed;
        try {
            EdcReply uploaded = client.upload(draft, session);
            if (!uploaded.done()) {
                return Issuing.beforeIssuing(uploaded);
            }
            JsonNode view = Issuing.view(uploaded.body().path("credentials"));
            if (!view.has("valid")) {
                throw CallFault.somebodyElse(uploaded);
            }
            if (!view.path("valid").asBoolean()) {
                return Outcome.refused("the issuer finds that it does not conform");
            }
            EdcReply reply = client.sealLocal(view, session);
            if (!reply.done()) {
                return Issuing.beforeIssuing(reply);
            }
            sealed = Issuing.view(reply.body());
            if (!sealed.has("sealed")) {
                throw CallFault.somebodyElse(reply);
            }
            if (!sealed.path("sealed").asBoolean()) {
                return Outcome.refused("the issuer does not seal it");
            }
            compare(draft, sealed, session);
        } catch (NoAnswerException lost) {
            throw lost.harmless();
        }
        return sent(draft, sealed, session);
    }

    private void compare(Draft draft, JsonNode view, Session session)
            throws TargetException, NoAnswerException, InterruptedException {
        if (!rewriting.told()) {
            EdcReply file = client.file(id(view), session);
            if (file.done() && file.body().isObject()) {
                rewriting.compare(draft, file.body());
            }
        }
    }

    private static String id(JsonNode view) {
        return view.path("uuid").asText();
    }

    private Outcome sent(Draft draft, JsonNode view, Session session) throws TargetException, InterruptedException {
        EdcReply reply;
        try {
            reply = client.send(view, session);
        } catch (NoAnswerException lost) {
            return Outcome.of(ItemAnswer.unknown(String.valueOf(lost.getMessage())));
        }
        if (!reply.done()) {
            return Issuing.afterIssuing(reply, draft);
        }
        JsonNode after = Issuing.view(reply.body());
        if (!after.has("sent")) {
            return Outcome.of(ItemAnswer.unknown("the issuer answered " + reply.status() + " and did not say more"));
        }
        if (after.path("sent").asBoolean()) {
            return Outcome.of(ItemAnswer.delivered(id(view), "sealed and sent"));
        }
        return draft.addresses().size() == 1
                ? Outcome.refused("the issuer sealed it and did not send it")
                : Outcome.of(ItemAnswer.unknown("the issuer does not say to which of its addresses it was sent"));
    }
}
