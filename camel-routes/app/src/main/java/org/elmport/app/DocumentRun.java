package org.elmport.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elmport.conversion.DocumentConversion;
import org.elmport.conversion.ReadDocument;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.sync.RunFiles;
import org.elmport.validation.CheckedDocument;

/** Converts one document into another form, and says what was lost on the way. */
final class DocumentRun {

    private static final int SHOWN = 20;

    private final DocumentConversion conversion;
    private final PrintWriter err;
    private final Findings findings = new Findings();

    DocumentRun(DocumentConversion conversion, PrintWriter err) {
        this.conversion = conversion;
        this.err = err;
    }

    /**
     * Writes the document.
     *
     * @param output a file, which is written whole or not at all; or a hyphen for the standard output
     * @param report where to write what was found, as JSON
     */
    ExitCode convert(Path input, String output, Optional<Path> report, Gate gate) throws CommandFailure, IOException {
        Optional<ReadDocument> document =
                conversion.read(input.toString(), () -> Files.newInputStream(input), findings);
        if (document.isPresent()) {
            write(document.get(), output);
        }
        summary(document.map(ReadDocument::entities).orElse(Map.of()));
        if (report.isPresent()) {
            report(input, document, report.get());
        }
        if (document.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.SOURCE,
                    input + " is no document of that form, or there is nothing in it",
                    "Name the form of the document with --from; nothing was written.");
        }
        return gate.closes(findings) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void write(ReadDocument document, String output) throws IOException {
        if ("-".equals(output)) {
            OutputStream standard = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
            document.write(standard, findings);
            standard.flush();
        } else {
            RunFiles.write(Path.of(output), out -> {
                OutputStream buffered = new BufferedOutputStream(out);
                document.write(buffered, findings);
                buffered.flush();
            });
        }
    }

    private void report(Path input, Optional<ReadDocument> document, Path file) throws IOException {
        String profile = document.map(read -> read.profile().name().toLowerCase(Locale.ROOT))
                .orElse("");
        CheckedDocument found = new CheckedDocument(
                profile, findings, document.map(ReadDocument::entities).orElse(Map.of()));
        String line = ValidationJson.line(input.toString(), found) + "\n";
        RunFiles.write(file, out -> out.write(line.getBytes(StandardCharsets.UTF_8)));
    }

    private void summary(Map<String, Long> entities) {
        findings.kept().stream().limit(SHOWN).forEach(this::print);
        findings.counts().forEach((code, count) -> err.printf(Locale.ENGLISH, "%,8d × %s%n", count, code));
        long total = entities.values().stream().mapToLong(Long::longValue).sum();
        err.println(Counted.of(total, "entity", "entities") + ", " + Counted.severities(findings));
        err.flush();
    }

    private void print(Finding finding) {
        err.printf(
                "%s %s: %s%n",
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.code().code(),
                finding.message());
    }
}
