package org.elmport.sync.failure;

import java.time.Duration;

/**
 * What a job does about errors.
 *
 * @param onDataError about records that cannot be published as they are
 * @param onTargetError about a target that cannot be reached, or fails
 * @param repetition how often and when a call is repeated
 * @param callsPerMinute how many calls a target gets at most; 0 for as many as there are
 * @param circuitFailures after so many failures in a row a target is left alone
 * @param circuitDelay for so long
 * @param nextTry how long what was put by rests before a run tries it again; twice as long each time, a day at most
 */
public record FailurePolicy(
        OnError onDataError,
        OnError onTargetError,
        Repetition repetition,
        int callsPerMinute,
        int circuitFailures,
        Duration circuitDelay,
        Duration nextTry) {

    private static final Duration LONGEST_REST = Duration.ofDays(1);
    private static final int DOUBLINGS = 20;

    /** Records at fault are left out, a target at fault fails the run, after four more calls. */
    public static final FailurePolicy STANDARD = new FailurePolicy(
            OnError.SKIP,
            OnError.FAIL,
            new Repetition(4, Duration.ofSeconds(1), Duration.ofMinutes(1), 20, Duration.ofMinutes(5)),
            0,
            5,
            Duration.ofMinutes(1),
            Duration.ofMinutes(15));

    /** How long something rests that was tried so many times. */
    public Duration rest(int attempts) {
        Duration rest = nextTry.multipliedBy(1L << Math.min(DOUBLINGS, Math.max(0, attempts - 1)));
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }

    /** The same, with other answers to errors. */
    public FailurePolicy with(OnError data, OnError target) {
        return new FailurePolicy(data, target, repetition, callsPerMinute, circuitFailures, circuitDelay, nextTry);
    }

    /** The same, with another way to repeat. */
    public FailurePolicy with(Repetition other) {
        return new FailurePolicy(
                onDataError, onTargetError, other, callsPerMinute, circuitFailures, circuitDelay, nextTry);
    }

    /** The same, with another number of failures after which a target is left alone. */
    public FailurePolicy withCircuit(int failures, Duration delay) {
        return new FailurePolicy(onDataError, onTargetError, repetition, callsPerMinute, failures, delay, nextTry);
    }

    /** The same, with another number of calls in a minute. */
    public FailurePolicy withCallsPerMinute(int calls) {
        return new FailurePolicy(onDataError, onTargetError, repetition, calls, circuitFailures, circuitDelay, nextTry);
    }
}
