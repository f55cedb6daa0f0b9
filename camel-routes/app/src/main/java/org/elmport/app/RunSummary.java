package org.elmport.app;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.elmport.plugin.CrawlSummary;
import org.elmport.sync.plan.GuardFinding;
import org.elmport.sync.report.KindCount;
import org.elmport.sync.report.RunReport;

/** The last lines of a run, for people. */
final class RunSummary {

    private RunSummary() {}

    static void print(RunReport report, PrintWriter out) {
        report.delivered()
                .ifPresent(part -> out.printf(
                        Locale.ENGLISH,
                        "Only what has changed since %s was read: %,d records; %,d are as they were%n",
                        part.since(),
                        part.delivered(),
                        part.kept()));
        report.findings().stream()
                .filter(finding -> finding.code() == GuardFinding.CHANGES_NOT_TOLD)
                .forEach(finding -> out.println("All was read: " + finding.message()));
        for (KindCount kind : report.kinds()) {
            out.printf(
                    Locale.ENGLISH,
                    "%-14s %,8d read %,8d published %,8d held back%s%n",
                    kind.kind(),
                    kind.read(),
                    kind.published(),
                    kind.heldBack(),
                    reasons(kind));
        }
        report.deliveries().forEach((name, count) -> out.printf(Locale.ENGLISH, "%-24s %,8d%n", name, count));
        for (CrawlSummary.SkippedFile file : report.skippedFiles()) {
            out.println("not read: " + file.name() + " (" + file.reason() + ")");
        }
        long findings = report.findingCounts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        out.println(Counted.of(findings, "finding") + ": "
                + Counted.severities(
                        report.severityCounts().getOrDefault("error", 0L),
                        report.severityCounts().getOrDefault("warning", 0L)));
    }

    private static String reasons(KindCount kind) {
        if (kind.reasons().isEmpty()) {
            return "";
        }
        StringBuilder reasons = new StringBuilder(" (");
        for (Map.Entry<String, Long> reason : kind.reasons().entrySet()) {
            reasons.append(reasons.length() > 2 ? ", " : "")
                    .append(reason.getKey())
                    .append(" × ")
                    .append(reason.getValue());
        }
        return reasons.append(')').toString();
    }
}
