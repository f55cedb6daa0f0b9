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
    SESSION_LOST,
    /** The server acts, answers 202, and says nothing of what it does. */
    ACCEPTED_AFTER,
    /** Somebody else answers 200 with a page to sign in; the server does not act. */
    SIGN_IN_PAGE,
    /** The server knows no such endpoint, and answers 418. */
    NO_SUCH_PATH,
    /** The server finds something wrong with what it was sent, and does not act. */
    NOT_TAKEN
}
