package org.elmport.card;

/** Why a text is no European Student Identifier. */
public enum IdentifierFault {
    EMPTY("there is nothing", "Ask the identity management for the value of schacPersonalUniqueCode."),
    TOO_LONG(
            "it is longer than " + StudentIdentifier.LONGEST + " characters",
            "Shorten the code of the student; the whole identifier counts."),
    DRAFT(
            "it has the form of a draft, with the country before ESI",
            "Write urn:schac:personalUniqueCode:int:esi:, then the country or the institution, then the code."),
    OTHER_CODE(
            "it is a personal code of SCHAC, but not the student identifier: :int:esi: is missing",
            "Of several values of schacPersonalUniqueCode take the one with :int:esi:."),
    OTHER_TEXT(
            "it is no student identifier",
            "A student identifier starts with urn:schac:personalUniqueCode:int:esi: and is not an e-mail address or"
                    + " login name."),
    SCOPE_MALFORMED(
            "what follows :esi: is neither a country, nor a region, nor the domain name of an institution",
            "Write two letters such as hr, a region such as es-ct, or a domain name such as uni.example."),
    COUNTRY_UNKNOWN(
            "the country is not in ISO 3166-1", "Use the two letters of the standard: gr for Greece, gb for Britain."),
    CODE_MISSING("the code of the student is missing", "Write the code behind the scope and a colon."),
    CODE_CHARACTER(
            "the code has a character that may not stand in a URN",
            "Write such characters as % and two hexadecimal digits for each byte of UTF-8, or leave them out.");

    private final String words;
    private final String remedy;

    IdentifierFault(String words, String remedy) {
        this.words = words;
        this.remedy = remedy;
    }

    /** What is wrong, to follow the name of the thing; without the value. */
    public String words() {
        return words;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
