package org.elmport.sync.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * A run as the ledger remembers it.
 *
 * @param id its number
 * @param chainNumber its place in the chain; none while it runs
 * @param kind what it was for
 * @param outcome how it ended
 * @param started when it began
 * @param ended when it ended
 * @param generationBefore how often the published content had changed before it
 * @param numbers what it did
 * @param previous the hash of the run before it in the chain
 * @param hash its own hash
 */
public record RunEntry(
        long id,
        Optional<Long> chainNumber,
        RunKind kind,
        RunOutcome outcome,
        Instant started,
        Optional<Instant> ended,
        long generationBefore,
        RunNumbers numbers,
        Optional<Hash> previous,
        Optional<Hash> hash) {}
