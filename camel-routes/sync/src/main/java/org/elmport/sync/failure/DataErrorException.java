package org.elmport.sync.failure;

/** A run ends because of a record or thing that cannot be published as it is, as its policy asks. */
public final class DataErrorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /** What is at fault, and what to do about it. */
    public DataErrorException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
