package org.elmport.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.elm.Entity;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.finding.Findings;
import org.elmport.finding.Severity;
import org.elmport.jsonld.EdcJsonLdReader;
import org.elmport.node.DocumentCursor;
import org.elmport.node.EntityBuilder;
import org.elmport.plugin.credential.CredentialWriter;
import org.elmport.sync.RunFiles;
import org.elmport.validation.CheckedDocument;

/** Writes a credential in a format of others, by the plugin that knows it, and says what is lost. */
final class CredentialExport {

    private final CredentialWriter writer;
    private final PrintWriter err;
    private final Findings findings = new Findings();

    CredentialExport(CredentialWriter writer, PrintWriter err) {
        this.writer = writer;
        this.err = err;
    }

    /** The plugin that writes a format; empty where none does. */
    static Optional<CredentialWriter> writer(String form) throws CommandFailure {
        return Plugins.service(CredentialWriter.class)
                .filter(writer -> writer.form().equals(form));
    }

    ExitCode convert(Path input, String output, Optional<Path> report, Gate gate) throws CommandFailure, IOException {
        EuropeanDigitalCredential credential = read(input);
        if ("-".equals(output)) {
            OutputStream standard = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
            writer.write(credential, standard, findings);
            standard.flush();
        } else {
            RunFiles.write(Path.of(output), out -> writer.write(credential, out, findings));
        }
        summary();
        if (report.isPresent()) {
            report(input, report.get());
        }
        return gate.closes(findings) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private EuropeanDigitalCredential read(Path input) throws CommandFailure, IOException {
        List<Entity> entities = new ArrayList<>();
        try (InputStream in = Files.newInputStream(input)) {
            new EdcJsonLdReader(new DocumentCursor(input.toString()), findings)
                    .read(in, new EntityBuilder(entities::add));
        }
        List<EuropeanDigitalCredential> credentials = entities.stream()
                .filter(EuropeanDigitalCredential.class::isInstance)
                .map(EuropeanDigitalCredential.class::cast)
                .toList();
        if (credentials.size() != 1) {
            throw new CommandFailure(
                    ExitCode.SOURCE,
                    input + " holds " + credentials.size() + " credentials",
                    "Name a file with one credential: as JSON-LD, sealed or in the envelope of an upload.");
        }
        return credentials.get(0);
    }

    private void summary() {
        findings.kept().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(finding -> err.printf("%s %s%n", finding.code().code(), finding.message()));
        err.println("1 credential, " + Counted.severities(findings));
        err.flush();
    }

    private void report(Path input, Path file) throws IOException {
        CheckedDocument found = new CheckedDocument(writer.form(), findings, Map.of("EuropeanDigitalCredential", 1L));
        String line = ValidationJson.line(input.toString(), found) + "\n";
        RunFiles.write(file, out -> out.write(line.getBytes(StandardCharsets.UTF_8)));
    }
}
