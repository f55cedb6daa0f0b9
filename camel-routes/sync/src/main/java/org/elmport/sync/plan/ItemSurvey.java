package org.elmport.sync.plan;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.Comparison;
import org.elmport.sync.ledger.Deliverable;
import org.elmport.sync.ledger.EntryState;
import org.elmport.sync.ledger.Selection;

/** Counts what would change, and by kind what would be withdrawn. */
final class ItemSurvey implements Comparison.Listener {

    /** What is at the target of a kind, and how much of it would go. */
    static final class Kind {

        long published;
        long removed;
    }

    private final Selection selection;
    private final Map<String, Kind> kinds = new TreeMap<>();
    private long added;
    private long changed;
    private long removed;
    private long unchanged;

    ItemSurvey(Selection selection) {
        this.selection = selection;
    }

    private Kind kind(EntryState state) {
        Kind kind = kinds.computeIfAbsent(state.key().kind(), any -> new Kind());
        kind.published++;
        return kind;
    }

    @Override
    public void added(Deliverable now, Optional<EntryState> before) {
        added += selection.takes(now) ? 1 : 0;
    }

    @Override
    public void changed(EntryState before, Deliverable now) {
        kind(before);
        boolean taken = selection.takes(now);
        changed += taken ? 1 : 0;
        unchanged += taken ? 0 : 1;
    }

    @Override
    public void unchanged(EntryState before, Deliverable now) {
        kind(before);
        unchanged++;
    }

    @Override
    public void removed(EntryState before) {
        Kind kind = kind(before);
        if (selection.takesRemovalOf(before)) {
            kind.removed++;
            removed++;
        } else {
            unchanged++;
        }
    }

    ChangeCounts counts() {
        return new ChangeCounts(added, changed, removed, unchanged);
    }

    Map<String, Kind> kinds() {
        return kinds;
    }
}
