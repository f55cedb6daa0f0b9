package org.elmport.source.elmo;

/** What becomes of documents without a valid signature by somebody who is trusted. */
enum SignaturePolicy {
    /** They are read, and the state of the signature is told. */
    REPORT,
    /** They are passed over. */
    REQUIRE
}
