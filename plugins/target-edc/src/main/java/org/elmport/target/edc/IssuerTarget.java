package org.elmport.target.edc;

import java.util.Optional;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetItem;

/**
 * Has credentials issued by the Commission's issuer. It gives each a new identifier, tells nobody what it holds, and
 * takes nothing back: so what was lost on the way is unknown for ever, and a repeat could be a second credential.
 */
final class IssuerTarget implements ItemTarget {

    private final Issuing issuing;
    private final Admission admission;
    private final Correspondence correspondence;

    IssuerTarget(Issuing issuing, Admission admission, Correspondence correspondence) {
        this.issuing = issuing;
        this.admission = admission;
        this.correspondence = correspondence;
    }

    @Override
    public ItemAnswer deliver(TargetItem item) throws TargetException, InterruptedException {
        Draft draft = Draft.of(item);
        Optional<ItemAnswer> refusal = admission.refusal(draft, true);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Issuing.Outcome outcome = issuing.issue(draft);
        if (outcome.answer().status() != ItemAnswer.Status.DELIVERED) {
            return outcome.answer();
        }
        correspondence.earlierStays(item);
        return correspondence.delivered(draft, outcome);
    }

    @Override
    public ItemAnswer withdraw(TargetItem item) {
        return ItemAnswer.refused(
                EdcFinding.CREDENTIAL_NOT_WITHDRAWABLE, "the issuer has no call that takes a credential back");
    }

    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public void note(TargetItem item, ItemAnswer answer) {
        correspondence.note(item, answer);
    }

    @Override
    public void close() {
        // connections end by themselves
    }
}
