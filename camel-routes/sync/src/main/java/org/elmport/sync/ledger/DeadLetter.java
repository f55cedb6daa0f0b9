package org.elmport.sync.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that could not be delivered.
 *
 * @param id its number
 * @param run the run in which it failed last
 * @param target where it was to go
 * @param key what it is
 * @param code the kind of failure
 * @param reason what the failure was, in words
 * @param attempts how often it was tried
 * @param failedAt when it failed last
 * @param nextTry when it may be tried again; none when only a person can help
 */
public record DeadLetter(
        long id,
        long run,
        String target,
        DeliverableKey key,
        String code,
        String reason,
        int attempts,
        Instant failedAt,
        Optional<Instant> nextTry) {}
