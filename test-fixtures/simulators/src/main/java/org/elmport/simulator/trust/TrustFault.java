package org.elmport.simulator.trust;

/** How the services of trust go wrong. */
public enum TrustFault {
    /** Not at all. */
    NONE,
    /** Every answer is 503. */
    UNAVAILABLE,
    /** Time stamps are for something else than what was asked. */
    OTHER_CONTENT
}
