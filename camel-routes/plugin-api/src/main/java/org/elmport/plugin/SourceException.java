package org.elmport.plugin;

/**
 * A crawl cannot start or go on. The message is for the administrator of the source: what was asked for, what came
 * back, and what to do; never a secret or personal data.
 */
public final class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is the matter. */
    public enum Fault {
        /** The system does not answer, or not in time. */
        UNREACHABLE,
        /** The system refuses our credentials. */
        REFUSED,
        /** The system answers, but not with what its interface promises. */
        UNEXPECTED_ANSWER,
        /** The system reports a fault of its own. */
        FAULTY,
        /** A limit that protects us was reached. */
        LIMIT,
        /** A file cannot be read. */
        UNREADABLE_FILE
    }

    private final Fault fault;
    private final String remedy;

    /** A fault with its cause in words and what to do about it. */
    public SourceException(Fault fault, String message, String remedy) {
        super(message);
        this.fault = fault;
        this.remedy = remedy;
    }

    /** The same, with the exception behind it. */
    public SourceException(Fault fault, String message, String remedy, Throwable cause) {
        super(message, cause);
        this.fault = fault;
        this.remedy = remedy;
    }

    /** What is the matter. */
    public Fault fault() {
        return fault;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
