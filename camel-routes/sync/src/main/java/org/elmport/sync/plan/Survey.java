package org.elmport.sync.plan;

import java.util.Optional;
import org.elmport.finding.RecordReference;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.Comparison;
import org.elmport.sync.ledger.Deliverable;
import org.elmport.sync.ledger.EntryState;

/** Counts what would change, and remembers by fingerprints what the guard wants to know. */
final class Survey implements Comparison.Listener {

    private final Fingerprints delivered = new Fingerprints();
    private final Fingerprints published = new Fingerprints();
    private final Fingerprints removedFolds = new Fingerprints();
    private long added;
    private long changed;
    private long removed;
    private long unchanged;
    private long reattributed;

    /** Whether something that is missing may be there in other letters; only then is a second look worth it. */
    private final Fingerprints addedFolds = new Fingerprints();

    /** What a survey says of what is published as it is, all of it. */
    static Survey allUnchanged(long count) {
        Survey survey = new Survey();
        survey.unchanged = count;
        return survey;
    }

    @Override
    public void added(Deliverable now, Optional<EntryState> before) {
        added++;
        delivered.add(now.record());
        addedFolds.add(CaseFolding.fold(now.key()));
    }

    @Override
    public void changed(EntryState before, Deliverable now) {
        changed++;
        delivered.add(now.record());
        published.add(before.record());
    }

    @Override
    public void unchanged(EntryState before, Deliverable now) {
        unchanged++;
        if (!before.record().equals(now.record())) {
            reattributed++;
        }
        delivered.add(now.record());
        published.add(before.record());
    }

    @Override
    public void removed(EntryState before) {
        removed++;
        published.add(before.record());
        removedFolds.add(CaseFolding.fold(before.key()));
    }

    ChangeCounts counts() {
        return new ChangeCounts(added, changed, removed, unchanged);
    }

    /** Whether the ledger holds all of this already, with the records that give it. */
    boolean nothingToWrite() {
        return counts().changes() == 0 && reattributed == 0;
    }

    /** Records that are published and of which nothing was delivered. */
    int removedRecords() {
        return published.without(delivered);
    }

    int publishedRecords() {
        return published.size();
    }

    boolean delivers(RecordReference record) {
        return delivered.contains(record);
    }

    long staged() {
        return added + changed + unchanged;
    }

    /**
     * Whether the source gives nothing: there is nothing at all, or only what the configuration says.
     *
     * @param configured the record that the configuration gives in place of the source
     */
    boolean sourceEmpty(Optional<RecordReference> configured) {
        return staged() == 0
                || (delivered.size() == 1
                        && configured.filter(delivered::contains).isPresent());
    }

    /** Whether something that is missing seems to be there in other letters. */
    boolean caseMayHaveChanged() {
        return removedFolds.size() > 0 && removedFolds.without(addedFolds) < removedFolds.size();
    }
}
