package org.elmport.target.edc;

import java.util.ArrayList;
import java.util.List;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;

/**
 * The public interface of the second generation. Its call that issues answers a wrong password, a fault and an accident
 * alike, so the first credential of a run, and the one after each that is unknown, is sealed for trial before: that call
 * gives the file back and issues nothing. So an issuer that fails from some moment on leaves one open, and not all.
 */
final class PublicIssuing implements Issuing {

    private static final int OK = 200;

    private final IssuerClient client;
    private final Rewriting rewriting;
    private boolean tried;

    PublicIssuing(IssuerClient client, Rewriting rewriting) {
        this.client = client;
        this.rewriting = rewriting;
    }

    @Override
    public Outcome issue(Draft draft) throws TargetException, InterruptedException {
        if (!tried) {
            EdcReply trial = trial(draft);
            if (!trial.done()) {
                return Issuing.beforeIssuing(trial);
            }
            if (!trial.body().has("payload")) {
                throw CallFault.stub(trial);
            }
            if (!rewriting.told()) {
                rewriting.compare(draft, trial.body());
            }
            tried = true;
        }
        Outcome outcome = issued(draft);
        tried = outcome.answer().status() != ItemAnswer.Status.UNKNOWN;
        return outcome;
    }

    private EdcReply trial(Draft draft) throws TargetException, InterruptedException {
        try {
            return client.seal(draft);
        } catch (NoAnswerException lost) {
            throw lost.harmless();
        }
    }

    private Outcome issued(Draft draft) throws TargetException, InterruptedException {
        EdcReply reply;
        try {
            reply = client.sealAndSend(draft);
        } catch (NoAnswerException lost) {
            return Outcome.of(ItemAnswer.unknown(String.valueOf(lost.getMessage())));
        }
        if (!reply.done()) {
            return Issuing.afterIssuing(reply, draft);
        }
        List<String> links = new ArrayList<>();
        reply.body().path("viewerURL").forEach(link -> links.add(link.asText()));
        return reply.status() == OK && links.size() == draft.addresses().size()
                ? new Outcome(ItemAnswer.delivered("", "sealed and sent"), links)
                : Outcome.of(ItemAnswer.unknown("the issuer answered " + reply.status() + " and did not say for each"
                        + " address where the credential is"));
    }
}
