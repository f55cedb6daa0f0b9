package org.elmport.plugin;

/** A validator cannot work. The message says why, the remedy what to do. */
public final class ValidatorException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /** A failure with what to do about it. */
    public ValidatorException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** A failure with its cause and what to do about it. */
    public ValidatorException(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
