package org.elmport.sync.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the report of a run as one page that needs nothing else: no network, no other file. */
public final class ReportHtml {

    private static final PageTemplate PAGE = PageTemplate.beside(ReportHtml.class, "report.html");

    private ReportHtml() {}

    /** Writes the page in UTF-8; the stream stays open. */
    public static void write(RunReport report, OutputStream out) throws IOException {
        write(report, ReportTour.NONE, out);
    }

    /** Writes the page of a demonstration in UTF-8; the stream stays open. */
    public static void write(RunReport report, ReportTour tour, OutputStream out) throws IOException {
        PAGE.write(ReportPage.of(report, tour), out);
    }
}
