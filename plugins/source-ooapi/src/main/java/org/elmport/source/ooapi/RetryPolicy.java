package org.elmport.source.ooapi;

import java.time.Duration;

/**
 * How often and when a request is repeated.
 *
 * @param retries repetitions of one request
 * @param firstDelay the wait before the first of them
 * @param maxDelay the longest wait
 */
record RetryPolicy(int retries, Duration firstDelay, Duration maxDelay) {

    /** Beyond this many doublings the longest wait is reached with any sensible first one. */
    private static final int MAX_DOUBLINGS = 20;

    /**
     * The wait before a repetition, when the system says none: twice as long each time, of which up to half is left
     * off by chance so that clients do not come back all together.
     *
     * @param repetition the number of the repetition, from 0
     * @param jitter a number from 0 to 1
     */
    Duration delay(int repetition, double jitter) {
        double doubled = (double) firstDelay.toMillis() * Math.pow(2, Math.min(repetition, MAX_DOUBLINGS));
        double capped = Math.min(doubled, (double) maxDelay.toMillis());
        return Duration.ofMillis(Math.round(capped * (0.5 + jitter / 2)));
    }
}
