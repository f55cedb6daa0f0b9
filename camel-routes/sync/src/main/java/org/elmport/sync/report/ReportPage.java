package org.elmport.sync.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elmport.finding.Finding;
import org.elmport.plugin.CrawlSummary;

/** What the template of the report shows, in the words of the page. */
record ReportPage(
        String job,
        String source,
        ReportTour tour,
        boolean incomplete,
        long read,
        long published,
        long heldBack,
        List<Long> withdrawn,
        List<KindRow> kinds,
        boolean hasOrganisations,
        List<OrganisationRow> organisations,
        List<CodeRow> codes,
        List<Chart> charts,
        boolean hasFindings,
        List<FindingRow> findings,
        boolean someLeftOut,
        long findingsLeftOut,
        boolean hasSkipped,
        List<CrawlSummary.SkippedFile> skipped,
        List<String> files,
        List<CodeRow> deliveries,
        List<String> ages,
        List<PublishedChanges> changes,
        List<UndeliveredChanges> undelivered) {

    record KindRow(String kind, long read, long published, long heldBack, long withdrawn, List<CodeRow> reasons) {}

    record OrganisationRow(
            String name,
            long published,
            long heldBack,
            int publishedPercent,
            int heldBackPercent,
            List<CodeRow> reasons) {}

    record CodeRow(String code, long count) {}

    record Chart(String type, long total, List<Bar> bars) {}

    record Bar(String property, int percent, long filled, long total, boolean empty) {}

    record FindingRow(
            String severity, String code, String record, String place, String path, String message, String remedy) {}

    static ReportPage of(RunReport report, ReportTour tour) {
        long counted = report.findingCounts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new ReportPage(
                report.job(),
                report.source(),
                tour,
                !report.whole(),
                report.read(),
                report.published(),
                report.heldBack(),
                withdrawn(report),
                report.kinds().stream().map(ReportPage::row).toList(),
                !report.organisations().isEmpty(),
                report.organisations().stream().map(ReportPage::row).toList(),
                codes(report.findingCounts()),
                charts(report.fillRates()),
                !report.findings().isEmpty(),
                report.findings().stream().map(ReportPage::row).toList(),
                counted > report.findings().size(),
                counted - report.findings().size(),
                !report.skippedFiles().isEmpty(),
                report.skippedFiles(),
                report.files(),
                codes(report.deliveries()),
                ages(report),
                report.changes().stream().toList(),
                report.changes().flatMap(PublishedChanges::undelivered).stream().toList());
    }

    /** Said only where there are any. */
    private static List<Long> withdrawn(RunReport report) {
        return Stream.of(report.kinds().stream().mapToLong(KindCount::withdrawn).sum())
                .filter(count -> count > 0)
                .toList();
    }

    private static List<String> ages(RunReport report) {
        List<String> ages = new ArrayList<>();
        report.delivered()
                .ifPresent(part ->
                        ages.add("Only what has changed since " + part.since() + " was read: the source delivered "
                                + part.delivered() + " records, " + part.kept() + " were kept from before"));
        report.changes().map(PublishedChanges::freshness).ifPresent(freshness -> {
            freshness.publishedBefore().ifPresent(time -> ages.add("Published before: " + time));
            freshness
                    .sourceUnchangedSince()
                    .ifPresent(time -> ages.add("The source gives what it gives now since " + time));
        });
        return ages;
    }

    private static KindRow row(KindCount count) {
        return new KindRow(
                count.kind(),
                count.read(),
                count.published(),
                count.heldBack(),
                count.withdrawn(),
                codes(count.reasons()));
    }

    private static OrganisationRow row(OrganisationCount count) {
        long total = Math.max(1, count.published() + count.heldBack());
        int published = (int) (count.published() * 100 / total);
        String name = count.name().isEmpty() ? "(no organisation named)" : count.name();
        return new OrganisationRow(
                name, count.published(), count.heldBack(), published, 100 - published, codes(count.reasons()));
    }

    private static List<CodeRow> codes(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> new CodeRow(count.getKey(), count.getValue()))
                .toList();
    }

    private static List<Chart> charts(List<FillRate> rates) {
        Map<String, List<Bar>> bars = new TreeMap<>();
        Map<String, Long> totals = new TreeMap<>();
        List<String> order = new ArrayList<>();
        for (FillRate rate : rates) {
            if (totals.put(rate.type(), rate.total()) == null) {
                order.add(rate.type());
            }
            bars.computeIfAbsent(rate.type(), type -> new ArrayList<>())
                    .add(new Bar(rate.property(), rate.percent(), rate.filled(), rate.total(), rate.filled() == 0));
        }
        return order.stream()
                .map(type -> new Chart(type, totals.getOrDefault(type, 0L), bars.getOrDefault(type, List.of())))
                .toList();
    }

    static FindingRow row(Finding finding) {
        return new FindingRow(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.code().code(),
                finding.record().toString(),
                finding.source().toString(),
                finding.elmPath(),
                finding.message(),
                finding.remedy());
    }
}
