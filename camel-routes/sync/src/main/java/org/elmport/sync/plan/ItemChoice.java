package org.elmport.sync.plan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.elmport.sync.ledger.Comparison;
import org.elmport.sync.ledger.Deliverable;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.EntryState;
import org.elmport.sync.ledger.Selection;

/** Which of the changes are made: all, those about one record or person, or the first so many. */
final class ItemChoice implements Comparison.Listener, Selection {

    private final PlanSelection selection;
    private final StagedItems staged;
    private final Predicate<Deliverable> asked;
    private final Set<DeliverableKey> first = new HashSet<>();

    ItemChoice(PlanSelection selection, StagedItems staged, Predicate<Deliverable> asked) {
        this.selection = selection;
        this.staged = staged;
        this.asked = asked;
    }

    /** Whether it has to look once to choose the first so many. */
    boolean looks() {
        return selection.limit().isPresent();
    }

    private void choose(Deliverable now) {
        if (asked.test(now) && first.size() < selection.limit().orElse(0)) {
            first.add(now.key());
        }
    }

    @Override
    public void added(Deliverable now, Optional<EntryState> before) {
        choose(now);
    }

    @Override
    public void changed(EntryState before, Deliverable now) {
        choose(now);
    }

    @Override
    public void unchanged(EntryState before, Deliverable now) {
        // needs no choice
    }

    @Override
    public void removed(EntryState before) {
        // a part removes nothing
    }

    @Override
    public boolean takes(Deliverable now) {
        return asked.test(now) && (selection.limit().isEmpty() || first.contains(now.key()));
    }

    @Override
    public boolean takesRemovalOf(EntryState before) {
        boolean part = selection.record().isPresent() || selection.limit().isPresent();
        boolean said = staged.gone(before.key());
        return !part
                && (said
                        || (selection.removals()
                                && staged.missingIsGone(before.key().kind())));
    }
}
