package org.elmport.sync.failure;

/** What a run does about an error. */
public enum OnError {
    /** It ends, and changes nothing more. */
    FAIL,
    /** It goes on, says so in the report, and the next run tries anew. */
    SKIP,
    /** It goes on, and puts by what failed, with its reason, for {@code elmport retry}. */
    DEAD_LETTER
}
