package org.elmport.seal.jades;

/** What holds when nobody can say whether a certificate was revoked. */
enum RevocationPolicy {
    /** The seal does not count as verified. */
    REQUIRED,
    /** It counts, with a reservation. */
    OPTIONAL
}
