package org.elmport.sync.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.Findings;
import org.elmport.finding.Severity;
import org.elmport.plugin.CrawlSummary;
import org.elmport.record.RecordKind;
import org.elmport.sync.plan.QuarantinedRecord;
import org.elmport.sync.report.KindCount;
import org.elmport.sync.report.RunReport;

/** What is found in one run, and its report. */
final class ItemRun implements FindingSink {

    private final Findings findings = new Findings();

    @Override
    public void add(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return findings.kept();
    }

    /** The records that errors hold back, by their places: a personal one has no name here. */
    List<QuarantinedRecord> quarantined() {
        return findings.kept().stream()
                .filter(Finding::error)
                .map(finding -> new QuarantinedRecord(
                        finding.record(),
                        List.of(finding.code().code() + ": " + finding.message() + " (" + finding.source() + "). "
                                + finding.remedy())))
                .toList();
    }

    /** What the run did, but for what became of it at the target. */
    RunReport report(String job, String source, CrawlSummary crawl, ItemStage stage) {
        return new RunReport(
                job,
                source,
                crawl.whole(),
                kinds(crawl, stage),
                List.of(),
                stage.wanted(),
                List.of(),
                new TreeMap<>(findings.counts()),
                severities(),
                findings.kept(),
                crawl.skippedFiles(),
                List.of(),
                Optional.empty());
    }

    private static List<KindCount> kinds(CrawlSummary crawl, ItemStage stage) {
        List<KindCount> kinds = new ArrayList<>();
        for (Map.Entry<RecordKind, Long> kind : new TreeMap<>(crawl.records()).entrySet()) {
            String word = kind.getKey().word();
            long read = kind.getValue();
            long heldBack = Math.min(read, stage.heldBackRecords(word));
            kinds.add(new KindCount(word, read, read - heldBack, heldBack, 0, new TreeMap<>()));
        }
        return kinds;
    }

    private Map<String, Long> severities() {
        Map<String, Long> severities = new TreeMap<>();
        for (Severity severity : Severity.values()) {
            severities.put(severity.name().toLowerCase(Locale.ROOT), findings.count(severity));
        }
        return severities;
    }
}
