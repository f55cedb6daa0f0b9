package org.elmport.university;

/** How a course is taught. */
public enum DeliveryMode {
    /** In rooms of the university. */
    PRESENTIAL("presential", "on campus"),
    /** Over the network. */
    ONLINE("online", "online"),
    /** Some of both. */
    BLENDED("blended", "hybrid");

    private final String word;
    private final String ooapiWord;

    DeliveryMode(String word, String ooapiWord) {
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
