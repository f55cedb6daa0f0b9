package org.elmport.record;

/** What a person says to the use of data about them. */
public enum Consent {
    /** The source says nothing; only what needs no consent is done. */
    UNSTATED,
    /** The person agrees. */
    GIVEN,
    /** The person objects, or has taken the consent back. */
    REFUSED
}
