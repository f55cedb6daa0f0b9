package org.elmport.plugin.http;

import java.io.IOException;

/** An answer is larger than is allowed. */
public final class AnswerTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * The answer was given up.
     *
     * @param limit the most bytes that are allowed
     */
    public AnswerTooLargeException(int limit) {
        super("more than " + limit + " bytes");
    }
}
