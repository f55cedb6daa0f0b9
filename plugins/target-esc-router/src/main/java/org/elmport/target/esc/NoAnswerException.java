package org.elmport.target.esc;

/** A call went out and no answer came: nobody knows what became of it. */
final class NoAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    NoAnswerException(RouterCall call, Throwable cause) {
        super("the connection to the router was lost before it answered (" + call.word() + ")", cause);
    }
}
