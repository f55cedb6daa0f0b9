package org.elmport.plugin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.elmport.finding.FindingSink;
import org.elmport.record.RecordKind;

/**
 * What a source is given to work with.
 *
 * @param findings takes what is wrong with single records
 * @param clock tells the time; only for waiting and for judging validity, never for output
 * @param kinds what is asked for; no other kind is delivered, and nothing is opened that holds other kinds alone
 * @param since the moment since which a record must have changed to be of interest; empty for all. A source that cannot
 *     tell delivers all; one that can delivers less, and says so with {@link CrawlExtent#CHANGES}, because nothing
 *     follows from records that were not delivered
 */
public record SourceContext(FindingSink findings, Clock clock, Set<RecordKind> kinds, Optional<Instant> since) {

    /** For a crawl through all records of some kinds. */
    public SourceContext(FindingSink findings, Clock clock, Set<RecordKind> kinds) {
        this(findings, clock, kinds, Optional.empty());
    }

    /** For a crawl through a catalogue: nothing personal is asked for. */
    public SourceContext(FindingSink findings, Clock clock) {
        this(findings, clock, RecordKind.catalogue());
    }

    /** Keeps a set of its own. */
    public SourceContext {
        kinds = Set.copyOf(kinds);
    }
}
