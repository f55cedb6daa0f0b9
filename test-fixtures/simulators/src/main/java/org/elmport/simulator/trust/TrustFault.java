package org.elmport.simulator.trust;

/** How the services of trust go wrong. */
public enum TrustFault {
    /** Not at all. */
    NONE,
    /** Every answer is 503. */
    UNAVAILABLE,
    /** The OCSP responders answer 503; the lists of revoked certificates are there. */
    NO_RESPONDERS,
    /** Time stamps are for something else than what was asked. */
    OTHER_CONTENT
}
