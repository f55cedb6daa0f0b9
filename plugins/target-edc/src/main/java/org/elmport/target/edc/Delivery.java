package org.elmport.target.edc;

/** The ways of delivery. */
enum Delivery {
    /** Files in a folder, with archives of them. */
    FILES,
    /** The issuer, by the interface of its pages, which both generations have. */
    ISSUER_V1,
    /** The issuer, by the public interface of its second generation. */
    ISSUER_V2,
    /** Sealed here, into the wallet of the learner. */
    WALLET;

    /** Whether somebody is called. */
    boolean called() {
        return this != FILES;
    }

    /** Whether the issuer seals. */
    boolean issuer() {
        return this == ISSUER_V1 || this == ISSUER_V2;
    }
}
