package org.elmport.target.esc;

/** What an answer of the router means for the call that got it. */
enum Meaning {
    /** It did what it was asked for. */
    DONE,
    /** It has the thing already, for us. */
    KNOWN,
    /** It does not have the thing. */
    ABSENT,
    /** It has the person, but not for our institution. */
    ELSEWHERE,
    /** The thing belongs to another institution. */
    FOREIGN,
    /** The person was anonymised and never comes back. */
    GONE,
    /** It does not take what was sent, however often. */
    INVALID,
    /** It does not take calls from us: the token, the institution or the network is wrong. */
    UNAUTHORISED,
    /** It asks for patience, and did nothing. */
    BUSY,
    /** It failed; whether it did anything is not known. */
    FAULTY
}
