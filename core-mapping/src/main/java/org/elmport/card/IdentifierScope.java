package org.elmport.card;

/** Within what the code of a student identifier is unique. Which one applies is a property of the country. */
public enum IdentifierScope {
    /** A state: the scope is its two letters of ISO 3166-1. */
    COUNTRY,
    /** A part of a state: the scope is its code of ISO 3166-2. */
    REGION,
    /** An institution: the scope is its domain name, {@code schacHomeOrganization}. */
    INSTITUTION,
    /** The form from before the URN: country, PIC of the institution, code. Still found in data, not for new students. */
    LEGACY
}
