package org.elmport.sync.failure;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RateLimiter;
import dev.failsafe.RetryPolicy;
import dev.failsafe.RetryPolicyBuilder;
import java.time.Duration;
import java.util.Optional;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;

/**
 * Calls a target with patience: waits between calls as its rate asks, repeats what may pass, with growing pauses or the
 * one that the target asks for, and leaves it alone when it is down, or leaves open what became of one call after the
 * other. One for each target of a run.
 */
public final class TargetCalls {

    /** Tells Failsafe that a target has asked for no pause of its own. */
    private static final Duration NOT_ASKED = Duration.ofNanos(-1);

    private static final double PERCENT = 100;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final FailurePolicy policy;
    private final FailsafeExecutor<Object> failsafe;
    private final Optional<RateLimiter<Object>> rate;

    /** Calls by a policy. */
    public TargetCalls(FailurePolicy policy) {
        this.policy = policy;
        this.failsafe = Failsafe.with(retries(policy), circuit(policy));
        this.rate = policy.callsPerMinute() == 0
                ? Optional.empty()
                : Optional.of(RateLimiter.<Object>smoothBuilder(policy.callsPerMinute(), MINUTE)
                        .build());
    }

    /** One call. */
    @FunctionalInterface
    public interface Call<T> {

        /** Makes it. */
        T make() throws TargetException, InterruptedException;
    }

    private static RetryPolicy<Object> retries(FailurePolicy policy) {
        Repetition repetition = policy.repetition();
        RetryPolicyBuilder<Object> builder = RetryPolicy.builder()
                .handleIf(thrown -> passes(thrown, repetition))
                .withMaxRetries(repetition.retries());
        if (repetition.delay().compareTo(repetition.longestDelay()) < 0) {
            builder.withBackoff(repetition.delay(), repetition.longestDelay());
        } else {
            builder.withDelay(repetition.delay());
        }
        if (repetition.jitter() > 0) {
            builder.withJitter(repetition.jitter() / PERCENT);
        }
        return builder.withDelayFnOn(
                        context -> asked(context.getLastException()).orElse(NOT_ASKED), TargetException.class)
                .build();
    }

    private static CircuitBreaker<Object> circuit(FailurePolicy policy) {
        return CircuitBreaker.builder()
                .handleIf(thrown ->
                        thrown instanceof TargetException fault && fault.fault().passing())
                .handleResultIf(TargetCalls::silent)
                .withFailureThreshold(policy.circuitFailures())
                .withDelay(policy.circuitDelay())
                .build();
    }

    /** Who has to look after one thing should not have to look after all that would have followed. */
    private static boolean silent(Object result) {
        return result instanceof ItemAnswer answer && answer.status() == ItemAnswer.Status.UNKNOWN;
    }

    private static boolean passes(Throwable thrown, Repetition repetition) {
        return thrown instanceof TargetException fault
                && fault.repeatable()
                && asked(fault).orElse(Duration.ZERO).compareTo(repetition.patience()) <= 0;
    }

    private static Optional<Duration> asked(Throwable thrown) {
        return thrown instanceof TargetException fault ? fault.retryAfter() : Optional.empty();
    }

    /**
     * Makes a call, as often as it takes and is allowed.
     *
     * @throws TargetException what the last call ended with, or that the target is left alone
     * @throws InterruptedException when the run is to end
     */
    public <T> T call(Call<T> call) throws TargetException, InterruptedException {
        try {
            return failsafe.get(() -> {
                if (rate.isPresent()) {
                    rate.get().acquirePermit();
                }
                return call.make();
            });
        } catch (CircuitBreakerOpenException leftAlone) {
            throw new TargetException(
                    TargetException.Fault.UNREACHABLE,
                    "the target failed " + policy.circuitFailures()
                            + " times in a row, or did not say what became of a call, and is left alone for "
                            + policy.circuitDelay().toSeconds() + " seconds",
                    "Look after the target, then run again.");
        } catch (FailsafeException wrapped) {
            throw unwrapped(wrapped);
        }
    }

    private static TargetException unwrapped(FailsafeException wrapped) throws InterruptedException {
        if (wrapped.getCause() instanceof InterruptedException stopped) {
            throw stopped;
        }
        if (wrapped.getCause() instanceof TargetException fault) {
            return fault;
        }
        throw wrapped;
    }
}
