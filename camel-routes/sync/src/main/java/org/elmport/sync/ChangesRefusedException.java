package org.elmport.sync;

/** Nothing can be made of what has changed alone. Nothing was read and nothing was changed. */
public final class ChangesRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /** A refusal with its cause in words and what to do about it. */
    public ChangesRefusedException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
