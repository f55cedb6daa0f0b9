package org.elmport.sync;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.elmport.sync.report.BrokenRun;
import org.elmport.sync.report.BrokenRunForms;
import org.elmport.sync.report.ReportHtml;
import org.elmport.sync.report.ReportJson;
import org.elmport.sync.report.ReportJunit;
import org.elmport.sync.report.RunReport;
import org.elmport.sync.report.TargetReport;
import org.elmport.sync.report.TargetReportHtml;
import org.elmport.sync.report.TargetReportJson;
import org.elmport.sync.report.TargetReportJunit;

/** Writes the reports of a run into a directory, each whole or not at all. */
public final class RunFiles {

    /** The report for people. */
    public static final String PAGE = "report.html";

    /** The report for machines. */
    public static final String FINDINGS = "findings.json";

    /** The report for build servers. */
    public static final String JUNIT = "report.xml";

    /** What the files are called, before their endings, that tell of a run that broke off. */
    public static final String BROKEN = "broken";

    private RunFiles() {}

    /**
     * Writes the report in all its forms; the directory is made if it is not there. What told of a run that broke off
     * before goes.
     */
    public static void write(RunReport report, Path directory) throws IOException {
        Files.createDirectories(directory);
        for (String ending : List.of(".json", ".xml", ".html")) {
            Files.deleteIfExists(directory.resolve(BROKEN + ending));
        }
        write(directory.resolve(FINDINGS), out -> ReportJson.write(report, out));
        write(directory.resolve(JUNIT), out -> ReportJunit.write(report, out));
        write(directory.resolve(PAGE), out -> ReportHtml.write(report, out));
    }

    /**
     * Writes the report of a run about a target in all its forms, under the word for its work ({@code reconcile.json},
     * {@code .html}, {@code .xml}): the report of what is published stays as the latest sync has left it.
     */
    public static void write(TargetReport report, Path directory) throws IOException {
        Files.createDirectories(directory);
        write(directory.resolve(report.work() + ".json"), out -> TargetReportJson.write(report, out));
        write(directory.resolve(report.work() + ".xml"), out -> TargetReportJunit.write(report, out));
        write(directory.resolve(report.work() + ".html"), out -> TargetReportHtml.write(report, out));
    }

    /** Writes the report of a run that broke off in all its forms, beside that of the latest run that did not. */
    public static void write(BrokenRun run, Path directory) throws IOException {
        Files.createDirectories(directory);
        write(directory.resolve(BROKEN + ".json"), out -> BrokenRunForms.json(run, out));
        write(directory.resolve(BROKEN + ".xml"), out -> BrokenRunForms.junit(run, out));
        write(directory.resolve(BROKEN + ".html"), out -> BrokenRunForms.html(run, out));
    }

    /** Writes one file that only its owner can read, where the system knows owners; whole or not at all. */
    public static void writeSecret(Path file, Content content) throws IOException {
        Path whole = file.toAbsolutePath();
        Path directory = whole.getParent();
        // a temporary file is closed to everybody else from its beginning
        Path part = directory == null
                ? Files.createTempFile("elmport-", ".part")
                : Files.createTempFile(directory, ".elmport-", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.writeTo(out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Writes one file, whole or not at all. */
    public static void write(Path file, Content content) throws IOException {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(
                "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.writeTo(out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {

        /** Writes it. */
        void writeTo(OutputStream out) throws IOException;
    }
}
