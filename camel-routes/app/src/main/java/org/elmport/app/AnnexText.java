package org.elmport.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.elmport.annex.AnnexFinding;
import org.elmport.annex.AnnexSummary;
import org.elmport.annex.ElementResult;
import org.elmport.annex.MicroCredentialReport;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;
import org.elmport.finding.SourcePointer;

/** The tables as text that fits {@value #WIDTH} columns. */
final class AnnexText implements AnnexPrinter {

    static final int WIDTH = 100;

    private static final int TITLE_COLUMN = 6;
    private static final int STATE_COLUMN = 40;
    private static final int TEXT_COLUMN = 50;

    private final PrintWriter out;

    AnnexText(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void report(MicroCredentialReport report) {
        print(0, report.title().isEmpty() ? "(without title)" : report.title());
        print(2, report.form().words() + " " + report.id());
        SourcePointer place = report.place();
        SourcePointer line = new SourcePointer(place.resource(), place.line(), place.column(), "");
        print(2, line + ", held to " + report.level().word() + ": " + verdict(report));
        report.elements().forEach(this::element);
        print(2, "rules: " + rules(report));
        for (Finding finding : report.findings()) {
            if (!missing(finding)) {
                print(2, severity(finding) + " " + finding.code().code() + ": " + finding.message());
                print(4, finding.remedy());
            }
        }
        out.println();
    }

    /** What is missing stands in the table already. */
    private static boolean missing(Finding finding) {
        return finding.code() == AnnexFinding.ELEMENT_MISSING || finding.code() == AnnexFinding.LEVEL_MISSING;
    }

    static String verdict(MicroCredentialReport report) {
        long gaps = report.elements().stream().filter(ElementResult::gap).count();
        if (gaps == 0) {
            return "complete";
        }
        return gaps == 1 ? "1 mandatory element is missing" : gaps + " mandatory elements are missing";
    }

    static String rules(MicroCredentialReport report) {
        return report.rules().stream()
                .map(result -> result.rule().code() + " " + result.state().words())
                .collect(Collectors.joining(", "));
    }

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    private void element(ElementResult result) {
        StringBuilder line = new StringBuilder("  ").append(result.element().number());
        pad(line, TITLE_COLUMN).append(result.element().title());
        pad(line, STATE_COLUMN).append(result.state().words());
        pad(line, TEXT_COLUMN);
        switch (result.state()) {
            case PRESENT -> {
                wrap(line, result.summary());
                print(TEXT_COLUMN, "in " + String.join(", ", result.places()));
            }
            case MISSING -> {
                wrap(line, result.missing());
                print(TEXT_COLUMN, result.remedy());
            }
            case NOT_APPLICABLE -> wrap(line, result.summary());
        }
    }

    private static StringBuilder pad(StringBuilder line, int column) {
        do {
            line.append(' ');
        } while (line.length() < column);
        return line;
    }

    private void print(int indent, String text) {
        wrap(new StringBuilder(" ".repeat(indent)), text);
    }

    /** Prints a line that has been begun, and goes on below its end where the text is longer. */
    private void wrap(StringBuilder begun, String text) {
        String indent = " ".repeat(Math.min(begun.length(), TEXT_COLUMN) + (begun.length() < TEXT_COLUMN ? 2 : 0));
        StringBuilder line = begun;
        boolean empty = true;
        for (String word : List.of(text.split(" ", -1))) {
            String rest = word;
            if (!empty && line.length() + 1 + rest.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(indent);
                empty = true;
            }
            while (line.length() + rest.length() + (empty ? 0 : 1) > WIDTH) {
                int fits = WIDTH - line.length();
                out.println(line.append(rest, 0, fits));
                rest = rest.substring(fits);
                line = new StringBuilder(indent);
            }
            line.append(empty ? "" : " ").append(rest);
            empty = false;
        }
        out.println(line.toString().stripTrailing());
    }

    @Override
    public void summary(String file, AnnexSummary summary) {
        for (Finding finding : summary.findings().kept()) {
            if (!(finding.code() instanceof AnnexFinding) || aboutTheDocument(finding)) {
                print(
                        0,
                        finding.source() + ": " + severity(finding) + " "
                                + finding.code().code() + ": " + finding.message());
                print(4, finding.remedy());
            }
        }
        summary.missing()
                .forEach((element, count) -> print(
                        0,
                        String.format(
                                Locale.ENGLISH,
                                "%s, %s, is missing in %,d",
                                element.number(),
                                element.title(),
                                count)));
        print(0, total(file, summary));
    }

    static String total(String file, AnnexSummary summary) {
        return String.format(
                Locale.ENGLISH,
                "%s: %,d %s, %,d complete, errors: %,d, warnings: %,d",
                file,
                summary.microCredentials(),
                summary.microCredentials() == 1 ? "micro-credential" : "micro-credentials",
                summary.complete(),
                summary.findings().count(Severity.ERROR),
                summary.findings().count(Severity.WARNING));
    }

    /** Such as an outcome that several micro-credentials share: no table shows it. */
    private static boolean aboutTheDocument(Finding finding) {
        return finding.code() == AnnexFinding.NO_MICRO_CREDENTIAL
                || finding.code() == AnnexFinding.ESCO_FORM
                || finding.code() == AnnexFinding.ESCO_UNKNOWN;
    }
}
