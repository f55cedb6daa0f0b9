package org.elmport.sync.ledger;

/** The ledger cannot do what it must. The message is for whoever runs Elmport; it never holds a secret. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is the matter. */
    public enum Fault {
        /** Another run is at it. */
        BUSY,
        /** The ledger is no longer as it was when the work was prepared. */
        MOVED,
        /** The database does not answer, or refuses. */
        UNREACHABLE,
        /** What the ledger holds is not what it should hold. */
        DAMAGED,
        /** The database failed. */
        FAILED
    }

    private final Fault fault;
    private final String remedy;

    /** A fault with its cause in words and what to do about it. */
    public LedgerException(Fault fault, String message, String remedy) {
        super(message);
        this.fault = fault;
        this.remedy = remedy;
    }

    /** The same, with the exception behind it. */
    public LedgerException(Fault fault, String message, String remedy, Throwable cause) {
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
