package org.elmport.source.ooapi;

import java.time.Duration;
import java.util.Optional;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;
import org.jspecify.annotations.Nullable;

/** One attempt at a request failed. Some troubles pass; the others end the crawl. */
final class Trouble extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final int status;
    private final boolean passing;
    private final String remedy;
    private final transient Optional<Duration> retryAfter;

    private Trouble(
            Fault fault,
            int status,
            boolean passing,
            String message,
            String remedy,
            Optional<Duration> retryAfter,
            @Nullable Throwable cause) {
        super(message, cause);
        this.fault = fault;
        this.status = status;
        this.passing = passing;
        this.remedy = remedy;
        this.retryAfter = retryAfter;
    }

    /** One that stays however often it is tried. */
    static Trouble lasting(Fault fault, String message, String remedy) {
        return new Trouble(fault, 0, false, message, remedy, Optional.empty(), null);
    }

    /** One that may pass. */
    static Trouble passing(Fault fault, String message, String remedy) {
        return new Trouble(fault, 0, true, message, remedy, Optional.empty(), null);
    }

    /** The same, as the answer of a status. */
    Trouble withStatus(int code) {
        return new Trouble(fault, code, passing, text(), remedy, retryAfter, getCause());
    }

    /** The same, with the time to wait that the system asks for. */
    Trouble withRetryAfter(Optional<Duration> wait) {
        return new Trouble(fault, status, passing, text(), remedy, wait, getCause());
    }

    /** The same, with the exception behind it. */
    Trouble withCause(Throwable cause) {
        return new Trouble(fault, status, passing, text(), remedy, retryAfter, cause);
    }

    /** The status of the answer; 0 when there was no answer. */
    int status() {
        return status;
    }

    boolean passing() {
        return passing;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** What the administrator is told when it is given up. */
    SourceException afterAttempts(int attempts) {
        String tries = attempts > 1 ? " It was tried " + attempts + " times." : "";
        return new SourceException(fault, text() + tries, remedy, this);
    }

    private String text() {
        return String.valueOf(getMessage());
    }
}
