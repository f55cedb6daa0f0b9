package org.elmport.sync.ledger;

/** What a run is for. */
public enum RunKind {
    /** It found what would change, and changed nothing. */
    PLAN,
    /** It carried out a plan that was made before. */
    APPLY,
    /** It did both. */
    SYNC,
    /** It tried again what had failed. */
    RETRY,
    /** It compared the target with the ledger. */
    RECONCILE,
    /** It brought the target back to what the ledger holds. */
    REPAIR,
    /** It erased what was kept of a person. */
    ERASE
}
