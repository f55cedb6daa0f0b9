package org.elmport.sync.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * A run that has begun.
 *
 * @param id its number in the ledger
 * @param started when it began
 * @param generation how often the published content had changed before it
 * @param since of a run that asks the source for what has changed: since when
 */
public record RunTicket(long id, Instant started, long generation, Optional<Instant> since) {

    /** A run that asks the source for all, or for nothing. */
    public RunTicket(long id, Instant started, long generation) {
        this(id, started, generation, Optional.empty());
    }
}
