package org.elmport.sync.ledger;

/**
 * What the ledger and the source must be like for changes to be made.
 *
 * @param profile the profile of the deliverables
 * @param generation how often the published content had changed
 * @param fingerprint the fingerprint of all that the source gave
 */
public record Expectation(String profile, long generation, Hash fingerprint) {

    void confirmSource(Hash now) {
        if (!fingerprint.equals(now)) {
            throw new LedgerException(
                    LedgerException.Fault.MOVED,
                    "the plan is stale: the source gives something else than when the plan was made",
                    "Nothing was changed. Make a new plan, and have it signed off again.");
        }
    }
}
