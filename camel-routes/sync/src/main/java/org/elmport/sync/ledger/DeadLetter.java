package org.elmport.sync.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that was put by because it could not be published or delivered.
 *
 * @param id its number
 * @param run the run in which it failed last
 * @param target where it was to go; empty when it did not get that far
 * @param key what it is
 * @param work what was to be done with it
 * @param code the kind of failure
 * @param reason what the failure was, in words
 * @param attempts how often it was tried
 * @param failedAt when it failed last
 * @param nextTry when it may be tried again; none when only a person can help
 * @param kept whether its payload was kept
 * @param encrypted whether that is encrypted, because it is personal
 */
public record DeadLetter(
        long id,
        long run,
        String target,
        DeliverableKey key,
        Work work,
        String code,
        String reason,
        int attempts,
        Instant failedAt,
        Optional<Instant> nextTry,
        boolean kept,
        boolean encrypted) {

    /** What was to be done. */
    public enum Work {
        /** A record was to be published; it must be read again. */
        PUBLISH,
        /** The target was to have it. */
        DELIVER,
        /** The target was to have it no more. */
        WITHDRAW
    }

    /** Whether a person has to look first, because nobody knows what became of it. */
    public boolean parked() {
        return nextTry.isEmpty();
    }
}
