package org.elmport.simulator.edc;

/** Something that goes wrong with one request. */
public enum EdcFault {
    /** Nothing. */
    NONE,
    /** The connection ends before the server acts. */
    LOST_BEFORE,
    /** The server acts, and the connection ends before it answers. */
    LOST_AFTER,
    /** A gateway answers with a page of its own; the server does not act. */
    GATEWAY_PAGE,
    /** The server is not available, and does not act. */
    UNAVAILABLE,
    /** Too many requests; comes with {@code Retry-After: 1}, and the server does not act. */
    TOO_MANY,
    /** The server fails with a page in HTML after it has acted. */
    FAILED_AFTER,
    /** The server forgets the session. */
    SESSION_LOST
}
