package org.elmport.plugin.seal;

/** Nothing was sealed or verified. The message says why, the remedy what to do; neither holds a secret. */
public final class SealException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is the matter. */
    public enum Fault {
        /** A setting, the key or its certificate does not do: only a person can mend it. */
        UNUSABLE,
        /** A service that is needed (time stamps, revocation, remote key) does not answer as it should; may pass. */
        UNREACHABLE
    }

    private final Fault fault;
    private final String remedy;

    /** A failure with what to do about it. */
    public SealException(Fault fault, String message, String remedy) {
        super(message);
        this.fault = fault;
        this.remedy = remedy;
    }

    /** A failure with its cause and what to do about it. */
    public SealException(Fault fault, String message, String remedy, Throwable cause) {
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
