package org.elmport.seal.jades;

import eu.europa.esig.dss.enumerations.SignatureLevel;

/** How long a seal can be verified; each level has what those before it have. ETSI TS 119 182-1. */
enum BaselineLevel {
    /** As long as the certificate is valid. */
    B(SignatureLevel.JAdES_BASELINE_B),
    /** With a time stamp: what was sealed while the certificate was valid stays sealed. */
    T(SignatureLevel.JAdES_BASELINE_T),
    /** With what is needed to verify it, so that no service of the issuer of the certificate need be there. */
    LT(SignatureLevel.JAdES_BASELINE_LT),
    /** With a time stamp over all of that, which outlives the certificates in it. */
    LTA(SignatureLevel.JAdES_BASELINE_LTA);

    private final SignatureLevel level;

    BaselineLevel(SignatureLevel level) {
        this.level = level;
    }

    SignatureLevel level() {
        return level;
    }

    boolean timeStamped() {
        return this != B;
    }

    /** Whether it holds what says that no certificate was revoked. */
    boolean longTerm() {
        return this == LT || this == LTA;
    }

    /** Whether a level that was found is at least this one. */
    boolean reachedBy(SignatureLevel found) {
        for (BaselineLevel higher : values()) {
            if (higher.level == found) {
                return higher.compareTo(this) >= 0;
            }
        }
        return this == B;
    }
}
