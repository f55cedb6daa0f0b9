package org.elmport.plugin;

/** A delivery failed, and the target is as before. The message says what was tried, and what to do. */
public final class TargetException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /** A failure with its cause in words and what to do about it. */
    public TargetException(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
