package org.elmport.sync.failure;

/** What became of something that a target was to have. */
public enum ItemOutcome {
    /** The target had confirmed it before; it was not called. */
    AS_BEFORE,
    /** The target has confirmed it now. */
    DELIVERED,
    /** The target does not take it as it is. */
    REFUSED,
    /** Nobody knows whether the target has it; it waits for a person. */
    UNKNOWN,
    /** The target failed; it is tried again later. */
    WAITING
}
