package org.elmport.university;

/** A language in which the invented university teaches and describes its courses. */
public enum CatalogueLanguage {
    /** English. */
    ENGLISH("en", "eng", "en-GB"),
    /** Finnish. */
    FINNISH("fi", "fin", "fi-FI"),
    /** Portuguese. */
    PORTUGUESE("pt", "por", "pt-PT"),
    /** Polish. */
    POLISH("pl", "pol", "pl-PL");

    private final String tag;
    private final String threeLetters;
    private final String regionalTag;

    CatalogueLanguage(String tag, String threeLetters, String regionalTag) {
        this.tag = tag;
        this.threeLetters = threeLetters;
        this.regionalTag = regionalTag;
    }

    /** The ISO 639-1 code, such as {@code en}. */
    public String tag() {
        return tag;
    }

    /** The ISO 639-2 code, such as {@code eng}. */
    public String threeLetters() {
        return threeLetters;
    }

    /** The tag with a region, as OOAPI services write it, such as {@code en-GB}. */
    public String regionalTag() {
        return regionalTag;
    }
}
