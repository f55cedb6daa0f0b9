package org.elmport.annex;

/** What describes the micro-credential. Some elements belong to one of the two only. */
public enum AnnexForm {
    /** An offer in a catalogue: a specification and its opportunities. */
    CATALOGUE("catalogue entry"),
    /** A credential of one learner. */
    CREDENTIAL("credential");

    private final String words;

    AnnexForm(String words) {
        this.words = words;
    }

    /** The form in words. */
    public String words() {
        return words;
    }
}
