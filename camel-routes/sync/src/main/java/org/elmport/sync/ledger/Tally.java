package org.elmport.sync.ledger;

import java.util.Optional;

/** Counts changes, and passes on those that are selected. */
final class Tally implements Comparison.Listener {

    private final Comparison.Listener next;
    private final Selection selection;
    private long added;
    private long changed;
    private long removed;
    private long unchanged;

    Tally(Comparison.Listener next, Selection selection) {
        this.next = next;
        this.selection = selection;
    }

    @Override
    public void added(Deliverable now, Optional<EntryState> before) {
        if (selection.takes(now)) {
            added++;
            next.added(now, before);
        }
    }

    @Override
    public void changed(EntryState before, Deliverable now) {
        if (selection.takes(now)) {
            changed++;
            next.changed(before, now);
        } else {
            unchanged++;
        }
    }

    @Override
    public void unchanged(EntryState before, Deliverable now) {
        unchanged++;
        next.unchanged(before, now);
    }

    @Override
    public void removed(EntryState before) {
        if (selection.takesRemovalOf(before)) {
            removed++;
            next.removed(before);
        } else {
            unchanged++;
        }
    }

    ChangeCounts counts() {
        return new ChangeCounts(added, changed, removed, unchanged);
    }
}
