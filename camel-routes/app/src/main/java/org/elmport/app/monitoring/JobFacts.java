package org.elmport.app.monitoring;

import java.time.Instant;
import java.util.Optional;
import org.elmport.sync.ledger.RunEntry;

/**
 * What the ledger said of a job when it was asked last.
 *
 * @param success when the latest run ended that brought what is published up to date
 * @param latest the latest run
 */
record JobFacts(Optional<Instant> success, Optional<RunEntry> latest) {

    static final JobFacts NONE = new JobFacts(Optional.empty(), Optional.empty());
}
