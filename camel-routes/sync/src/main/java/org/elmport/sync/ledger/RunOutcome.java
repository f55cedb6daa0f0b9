package org.elmport.sync.ledger;

/** How a run ended. */
public enum RunOutcome {
    /** It has not ended. */
    RUNNING,
    /** It did what it was for. */
    DONE,
    /** The guard refused. */
    REFUSED,
    /** The plan was stale. */
    STALE,
    /** The source failed. */
    SOURCE_FAILED,
    /** The target failed. */
    TARGET_FAILED,
    /** Something else failed. */
    FAILED,
    /** The process was killed or ended before the run did. */
    INTERRUPTED
}
