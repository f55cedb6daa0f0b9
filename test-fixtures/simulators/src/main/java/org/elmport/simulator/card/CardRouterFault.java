package org.elmport.simulator.card;

/** Something that goes wrong with one request. */
public enum CardRouterFault {
    /** Nothing. */
    NONE,
    /** The connection ends before the router acts. */
    LOST_BEFORE,
    /** The router acts, and the connection ends before it answers. */
    LOST_AFTER,
    /** A gateway answers with a page of its own; the router does not act. */
    GATEWAY_PAGE,
    /** The router is not available, and does not act. */
    UNAVAILABLE,
    /** Too many requests; comes with {@code Retry-After: 1}, and the router does not act. */
    TOO_MANY,
    /** The router fails after it has acted. */
    FAILED_AFTER,
    /** The address of the caller is not on the list: a page with 403. */
    ADDRESS_REFUSED
}
