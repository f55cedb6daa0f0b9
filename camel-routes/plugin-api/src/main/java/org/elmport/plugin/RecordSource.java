package org.elmport.plugin;

import java.util.Optional;
import org.elmport.record.SourceRecord;

/**
 * One crawl through a source. The caller pulls: what it does not ask for is not fetched. Not for several threads at
 * once.
 */
public interface RecordSource extends AutoCloseable {

    /**
     * The next record; empty when the crawl is whole. A record that cannot be read is a finding and is passed over. The
     * order of kinds and records means nothing.
     *
     * @throws SourceException when the crawl cannot go on; it is then not whole, and nothing may be concluded from
     *     records that were not delivered
     */
    Optional<SourceRecord> next() throws SourceException;

    /** What was read so far. */
    CrawlSummary summary();

    @Override
    void close();
}
