package org.elmport.source.ooapi;

import java.io.IOException;

/** An answer is larger than the setting max-response-bytes allows. */
final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    TooLargeException(int limit) {
        super("more than " + limit + " bytes");
    }
}
