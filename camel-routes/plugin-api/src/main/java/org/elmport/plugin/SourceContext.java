package org.elmport.plugin;

import java.time.Clock;
import java.util.Set;
import org.elmport.finding.FindingSink;
import org.elmport.record.RecordKind;

/**
 * What a source is given to work with.
 *
 * @param findings takes what is wrong with single records
 * @param clock tells the time; only for waiting and for judging validity, never for output
 * @param kinds what is asked for; no other kind is delivered, and nothing is opened that holds other kinds alone
 */
public record SourceContext(FindingSink findings, Clock clock, Set<RecordKind> kinds) {

    /** For a crawl through a catalogue: nothing personal is asked for. */
    public SourceContext(FindingSink findings, Clock clock) {
        this(findings, clock, RecordKind.catalogue());
    }

    /** Keeps a set of its own. */
    public SourceContext {
        kinds = Set.copyOf(kinds);
    }
}
