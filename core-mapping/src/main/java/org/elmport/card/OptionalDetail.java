package org.elmport.card;

/** What the router can do without. Each is sent only where it is switched on, and a basis for that is stated. */
public enum OptionalDetail {
    /** The name of the student. */
    FULL_NAME,
    /** A mail address of the student. */
    EMAIL,
    /** The level of study. */
    ACADEMIC_LEVEL,
    /** A picture of the student. */
    PICTURE,
    /** The name on the card, which anybody who has its number can read. */
    DISPLAY_NAME
}
