package org.elmport.sync.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the report of a run about a target as one page that needs nothing else: no network, no other file. */
public final class TargetReportHtml {

    private static final PageTemplate PAGE = PageTemplate.beside(TargetReportHtml.class, "target-report.html");

    private record Page(
            TargetReport report,
            List<String> plan,
            boolean hasThings,
            boolean more,
            boolean hasFindings,
            List<ReportPage.FindingRow> rows) {}

    private TargetReportHtml() {}

    /** Writes the page in UTF-8; the stream stays open. */
    public static void write(TargetReport report, OutputStream out) throws IOException {
        PAGE.write(
                new Page(
                        report,
                        report.plan().stream().toList(),
                        !report.things().isEmpty(),
                        report.moreThings() > 0,
                        !report.findings().isEmpty(),
                        report.findings().stream().map(ReportPage::row).toList()),
                out);
    }
}
