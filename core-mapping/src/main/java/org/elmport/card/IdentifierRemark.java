package org.elmport.card;

/** What is worth knowing about a student identifier that can be used all the same. */
public enum IdentifierRemark {
    /** Written with other letters, upper or lower case, than the standard has them. */
    PREFIX_SPELLING("the beginning is spelt otherwise than in the standard, which counts as the same"),
    /** The form from before the URN. */
    LEGACY_FORM("it has the old form; existing records keep it, new ones should have the URN"),
    /** A character that RFC 2141 keeps for later use. */
    RESERVED_CHARACTER("the code has a character that RFC 2141 reserves (/ ? #); some systems stumble over it"),
    /** Blanks before or behind it. */
    BLANKS("there are blanks around it, which do not belong to it");

    private final String words;

    IdentifierRemark(String words) {
        this.words = words;
    }

    /** The remark in words; without the value. */
    public String words() {
        return words;
    }
}
