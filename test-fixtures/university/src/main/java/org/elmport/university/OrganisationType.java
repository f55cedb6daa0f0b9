package org.elmport.university;

/** The kinds of organisation. */
public enum OrganisationType {
    /** The university itself. */
    ROOT("university", "root"),
    /** A faculty. */
    FACULTY("faculty", "faculty"),
    /** A department of a faculty. */
    DEPARTMENT("department", "department"),
    /** Another university, partner in joint programmes. */
    PARTNER("university", "institute"),
    /** An agency that accredits. */
    AGENCY("agency", "institute");

    private final String word;
    private final String ooapiWord;

    OrganisationType(String word, String ooapiWord) {
        this.word = word;
        this.ooapiWord = ooapiWord;
    }

    /** The word in the CSV files. */
    public String word() {
        return word;
    }

    /** The word of OOAPI v5. */
    public String ooapiWord() {
        return ooapiWord;
    }
}
