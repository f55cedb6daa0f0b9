package org.elmport.target.edc;

/** What an answer of the issuer or the wallet means for the call that got it. */
enum Meaning {
    /** It did what it was asked for. */
    DONE,
    /** It has the credential already. */
    KNOWN,
    /** It does not have what was asked for. */
    ABSENT,
    /** It does not take what was sent, however often. */
    INVALID,
    /** It does not take calls from us, or cannot use its key. */
    UNAUTHORISED,
    /** There is nothing that could take the call. */
    WRONG_PLACE,
    /** The session of the call has ended, and with it all that was in it. */
    SESSION_OVER,
    /** It asks for patience, and did nothing. */
    BUSY,
    /** It failed; whether it did anything is not known. */
    FAULTY
}
