package org.elmport.sync;

import java.io.IOException;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.SourceException;

/** Reads a source and maps its records, into a run. */
@FunctionalInterface
public interface Crawler {

    /**
     * Crawls once.
     *
     * @throws SourceException when the crawl broke off
     * @throws IOException when the disk fails
     */
    CrawlSummary into(CatalogueRun run) throws SourceException, IOException, InterruptedException;
}
