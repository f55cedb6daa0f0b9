package org.elmport.sync.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.elmport.finding.Finding;
import org.elmport.plugin.CrawlSummary;

/**
 * What a run did. Holds no time of day, so that two runs over the same records report the same.
 *
 * @param job the name of the job
 * @param source the name of the source plugin
 * @param whole whether the crawl came to its end
 * @param kinds what became of the records, by kind
 * @param organisations what became of the records, by organisation
 * @param entities entities in the dataset, by class
 * @param fillRates how many entities say something in each property
 * @param findingCounts how many findings there were, by code; all of them, kept or not
 * @param severityCounts how many findings there were, by severity
 * @param findings the findings kept
 * @param skippedFiles files that were not read
 * @param files the files that were written
 * @param changes what changed in what is published; none where nothing is published
 */
public record RunReport(
        String job,
        String source,
        boolean whole,
        List<KindCount> kinds,
        List<OrganisationCount> organisations,
        SortedMap<String, Long> entities,
        List<FillRate> fillRates,
        SortedMap<String, Long> findingCounts,
        Map<String, Long> severityCounts,
        List<Finding> findings,
        List<CrawlSummary.SkippedFile> skippedFiles,
        List<String> files,
        Optional<PublishedChanges> changes) {

    /** The same, with what changed in what is published. */
    public RunReport withChanges(PublishedChanges published) {
        return new RunReport(
                job,
                source,
                whole,
                kinds,
                organisations,
                entities,
                fillRates,
                findingCounts,
                severityCounts,
                findings,
                skippedFiles,
                files,
                Optional.of(published));
    }

    /** Records the source delivered. */
    public long read() {
        return kinds.stream().mapToLong(KindCount::read).sum();
    }

    /** Records that stand in the dataset. */
    public long published() {
        return kinds.stream().mapToLong(KindCount::published).sum();
    }

    /** Records that an error holds back. */
    public long heldBack() {
        return kinds.stream().mapToLong(KindCount::heldBack).sum();
    }
}
