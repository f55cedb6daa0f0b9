package org.elmport.simulator;

/** The client asked for something that the interface does not allow. */
final class BadRequest extends Exception {

    private static final long serialVersionUID = 1L;

    BadRequest(String detail) {
        super(detail);
    }

    /** What is wrong, for the client. */
    String detail() {
        return String.valueOf(getMessage());
    }
}
