package org.elmport.sync.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.elmport.finding.Finding;
import org.elmport.plugin.CrawlSummary;

/**
 * What a run did. Holds no time of day, so that two runs over the same records report the same.
 *
 * @param job the name of the job
 * @param source the name of the source plugin
 * @param whole whether the crawl came to its end: nothing was left out of what the source was asked for
 * @param kinds what became of the records, by kind
 * @param organisations what became of the records, by organisation
 * @param entities entities in the dataset, by class
 * @param fillRates how many entities say something in each property
 * @param findingCounts how many findings there were, by code; all of them, kept or not
 * @param severityCounts how many findings there were, by severity
 * @param findings the findings kept
 * @param skippedFiles files that were not read
 * @param files the files that were written
 * @param deliveries what became of things that are delivered one by one, as {@code card delivered}, with how many
 * @param changes what changed in what is published; none where nothing is published
 * @param delivered of a run through what has changed: how much of the records the source delivered
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
        SortedMap<String, Long> deliveries,
        Optional<PublishedChanges> changes,
        Optional<DeliveredChanges> delivered) {

    /** A report of a run that delivers nothing one by one. */
    public RunReport(
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
        this(
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
                new TreeMap<>(),
                changes,
                Optional.empty());
    }

    /** The same, with what became of things that were delivered one by one. */
    public RunReport withDeliveries(SortedMap<String, Long> outcomes) {
        return with(outcomes, changes, delivered);
    }

    /** The same, with what changed in what is published. */
    public RunReport withChanges(PublishedChanges published) {
        return with(deliveries, Optional.of(published), delivered);
    }

    /** The same, of a run through what has changed. */
    public RunReport withDelivered(DeliveredChanges part) {
        return with(deliveries, changes, Optional.of(part));
    }

    private RunReport with(
            SortedMap<String, Long> outcomes, Optional<PublishedChanges> published, Optional<DeliveredChanges> part) {
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
                outcomes,
                published,
                part);
    }

    /** Records that the run knew: those that the source delivered, and in a run through changes those kept besides. */
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
