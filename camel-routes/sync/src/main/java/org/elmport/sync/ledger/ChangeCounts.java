package org.elmport.sync.ledger;

/**
 * How many deliverables are added, changed, removed and left as they are.
 *
 * @param added newly published
 * @param changed published in another form than before
 * @param removed not published any more
 * @param unchanged published as before
 */
public record ChangeCounts(long added, long changed, long removed, long unchanged) {

    /** Those that are not left as they are. */
    public long changes() {
        return added + changed + removed;
    }

    /** What was published before. */
    public long publishedBefore() {
        return changed + removed + unchanged;
    }
}
