package org.elmport.plugin;

import java.time.Duration;
import java.util.Optional;

/**
 * A delivery failed, and the target is as before. The message says what was tried, and what to do; it holds no secret
 * and no personal data.
 */
public final class TargetException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is the matter, and so whether it helps to try again. */
    public enum Fault {
        /** The target does not answer, or not in time. Passes. */
        UNREACHABLE(true),
        /** The target asks for patience. Passes. */
        BUSY(true),
        /** The target reports a fault of its own. Passes. */
        FAULTY(true),
        /** The target refuses our credentials, or all that comes from us. */
        REFUSED(false),
        /** The place cannot be written to, or something else that only a person can mend. */
        UNUSABLE(false);

        private final boolean passing;

        Fault(boolean passing) {
            this.passing = passing;
        }

        /** Whether the same call may succeed later although nobody has done anything. */
        public boolean passing() {
            return passing;
        }
    }

    private final Fault fault;
    private final String remedy;
    private final Duration retryAfter;
    private final boolean repeated;

    /** A failure that only a person can mend, with its cause in words and what to do about it. */
    public TargetException(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.fault = Fault.UNUSABLE;
        this.remedy = remedy;
        this.retryAfter = Duration.ZERO;
        this.repeated = false;
    }

    /** A failure of some kind, with its cause in words and what to do about it. */
    public TargetException(Fault fault, String message, String remedy) {
        this(fault, message, remedy, Duration.ZERO);
    }

    /**
     * The same, where the target has said when it may be asked again.
     *
     * @param retryAfter how long to wait at least, from now; zero where it has not said
     */
    public TargetException(Fault fault, String message, String remedy, Duration retryAfter) {
        this(fault, message, remedy, retryAfter, false);
    }

    private TargetException(Fault fault, String message, String remedy, Duration retryAfter, boolean repeated) {
        super(message);
        this.fault = fault;
        this.remedy = remedy;
        this.retryAfter = retryAfter;
        this.repeated = repeated;
    }

    /**
     * A failure of a target that has tried again by itself, as often as its settings say: it is not called again in the
     * same run, or its attempts would be multiplied.
     *
     * @param retryAfter how long to wait at least, from now; zero where the target has not said
     */
    public static TargetException repeated(Fault fault, String message, String remedy, Duration retryAfter) {
        return new TargetException(fault, message, remedy, retryAfter, true);
    }

    /** What is the matter. */
    public Fault fault() {
        return fault;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    /** Whether the same call may succeed later in the same run: it passes, and was not tried often enough by now. */
    public boolean repeatable() {
        return fault.passing() && !repeated;
    }

    /** How long the target asks us to wait, where it says so. */
    public Optional<Duration> retryAfter() {
        return Optional.of(retryAfter).filter(wait -> !wait.isZero());
    }
}
