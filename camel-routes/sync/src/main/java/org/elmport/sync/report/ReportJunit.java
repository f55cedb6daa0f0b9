package org.elmport.sync.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the report of a run in the form of JUnit, which every build server shows and compares: one case for the crawl,
 * the guard and the target each, one for each kind of record, one for each code of finding. Cases have the same names in
 * every run.
 */
public final class ReportJunit {

    private ReportJunit() {}

    /** Writes the report; the stream stays open. */
    public static void write(RunReport report, OutputStream out) throws IOException {
        JunitCase.write(report.job(), cases(report), out);
    }

    private static List<JunitCase> cases(RunReport report) {
        List<JunitCase> cases = new ArrayList<>();
        cases.add(JunitCase.of(
                "run",
                "the crawl came to its end",
                report.whole() ? List.of() : List.of("The source left out a part of its lists.")));
        report.changes().ifPresent(changes -> {
            cases.add(JunitCase.of("run", "the guard let the plan pass", changes.refusals()));
            boolean failed = changes.outcome().equals("target_failed");
            cases.add(JunitCase.of(
                    "run",
                    "the target took the dataset",
                    failed ? List.of("The target failed; the ledger holds what it is to have.") : List.of()));
        });
        for (KindCount kind : report.kinds()) {
            List<String> reasons = new ArrayList<>();
            kind.reasons().forEach((code, count) -> reasons.add(code + " holds back " + count));
            List<String> failures = kind.heldBack() == 0
                    ? List.of()
                    : List.of(kind.heldBack() + " of " + kind.read() + " are held back. " + String.join(", ", reasons));
            cases.add(JunitCase.of("records", "no " + kind.kind() + " is held back", failures));
        }
        cases.addAll(JunitCase.of(report.findingCounts(), report.findings()));
        return cases;
    }
}
