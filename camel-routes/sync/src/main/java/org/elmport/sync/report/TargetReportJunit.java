package org.elmport.sync.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the report of a run about a target in the form of JUnit: one case for each thing that should be so, one for each
 * code of finding. Cases have the same names in every run.
 */
public final class TargetReportJunit {

    private TargetReportJunit() {}

    /** Writes the report; the stream stays open. */
    public static void write(TargetReport report, OutputStream out) throws IOException {
        List<JunitCase> cases = new ArrayList<>();
        for (TargetReport.Verdict verdict : report.verdicts()) {
            cases.add(JunitCase.of(report.work(), verdict.name(), verdict.failures()));
        }
        cases.addAll(JunitCase.of(report.findingCounts(), report.findings()));
        JunitCase.write(report.job(), cases, out);
    }
}
