package org.elmport.annex;

/** How it stands with an element. */
public enum ElementState {
    /** It is there. */
    PRESENT("there"),
    /** It is not there, or not in a way that counts. */
    MISSING("missing"),
    /** It does not belong into what describes the micro-credential. */
    NOT_APPLICABLE("not here");

    private final String words;

    ElementState(String words) {
        this.words = words;
    }

    /** The state in words. */
    public String words() {
        return words;
    }
}
