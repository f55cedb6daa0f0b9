package org.elmport.simulator.qdr;

import java.time.Duration;
import java.util.Optional;

/**
 * How the register answers the call of a publisher.
 *
 * @param accepts whether it takes the call
 * @param status what it answers; nothing when it keeps silent or hangs up
 * @param retryAfter what it says in {@code Retry-After}
 * @param pause how long it waits before
 */
public record CallBehaviour(boolean accepts, Optional<Integer> status, Optional<String> retryAfter, Duration pause) {

    private static final int ACCEPTED = 202;

    /** Takes it and says so. */
    public static CallBehaviour accept() {
        return new CallBehaviour(true, Optional.of(ACCEPTED), Optional.empty(), Duration.ZERO);
    }

    /** Takes it and says so after a while. */
    public static CallBehaviour acceptAfter(Duration pause) {
        return new CallBehaviour(true, Optional.of(ACCEPTED), Optional.empty(), pause);
    }

    /** Takes it, and the connection ends before there is an answer. */
    public static CallBehaviour acceptAndHangUp() {
        return new CallBehaviour(true, Optional.empty(), Optional.empty(), Duration.ZERO);
    }

    /** Does not take it. */
    public static CallBehaviour reject(int status) {
        return new CallBehaviour(false, Optional.of(status), Optional.empty(), Duration.ZERO);
    }

    /** Does not take it now. */
    public static CallBehaviour rejectUntilLater(int status, String retryAfter) {
        return new CallBehaviour(false, Optional.of(status), Optional.of(retryAfter), Duration.ZERO);
    }

    /** Does not take it, and gives no answer for as long. */
    public static CallBehaviour keepSilent(Duration pause) {
        return new CallBehaviour(false, Optional.empty(), Optional.empty(), pause);
    }
}
