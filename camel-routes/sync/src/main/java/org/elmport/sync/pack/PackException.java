package org.elmport.sync.pack;

/** A pack cannot be installed or used; nothing has changed. The message says why, the remedy what to do. */
public final class PackException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    PackException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    PackException(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
