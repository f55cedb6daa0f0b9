package org.elmport.plugin;

import java.util.List;
import java.util.Map;
import org.elmport.record.RecordKind;

/**
 * What a crawl read.
 *
 * @param extent how much of its records the source has delivered
 * @param requests pages or files read
 * @param records records delivered, by kind
 * @param unreadable records that were passed over with a finding, so that what seems missing may be one of them; not those
 *     whose identifier another record had already
 * @param skippedFiles files that are none of the source's, with the reason
 */
public record CrawlSummary(
        CrawlExtent extent,
        long requests,
        Map<RecordKind, Long> records,
        long unreadable,
        List<SkippedFile> skippedFiles) {

    /**
     * A crawl through all records.
     *
     * @param whole whether it came to its end; only then is a missing record a removed one
     */
    public CrawlSummary(
            boolean whole,
            long requests,
            Map<RecordKind, Long> records,
            long unreadable,
            List<SkippedFile> skippedFiles) {
        this(whole ? CrawlExtent.WHOLE : CrawlExtent.PART, requests, records, unreadable, skippedFiles);
    }

    /** Whether all records were delivered; only then is a missing record a removed one. */
    public boolean whole() {
        return extent == CrawlExtent.WHOLE;
    }

    /** Whether nothing was left out of what was asked for, be it all records or those that have changed. */
    public boolean complete() {
        return extent != CrawlExtent.PART;
    }

    /**
     * A file that was not read.
     *
     * @param name the name of the file
     * @param reason why not
     */
    public record SkippedFile(String name, String reason) {}

    /** Keeps collections of its own. */
    public CrawlSummary {
        records = Map.copyOf(records);
        skippedFiles = List.copyOf(skippedFiles);
    }
}
