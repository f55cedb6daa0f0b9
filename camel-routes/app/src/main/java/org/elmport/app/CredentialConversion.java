package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elmport.display.PageRenderer;
import org.elmport.finding.Findings;
import org.elmport.finding.Severity;
import org.elmport.mapping.CredentialForm;
import org.elmport.mapping.CredentialMapping;
import org.elmport.mapping.CredentialOptions;
import org.elmport.mapping.CredentialRequest;
import org.elmport.mapping.CredentialRequests;
import org.elmport.mapping.CredentialResult;
import org.elmport.mapping.RecordLookup;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.sync.configuration.ConversionConfiguration;

/** Converts the results of a source to credentials, one file each. For as many records as fit into memory at once. */
final class CredentialConversion {

    /** Most records of one conversion. */
    static final int RECORDS_MAXIMUM = 200_000;

    private final ConversionConfiguration configuration;
    private final CredentialForm form;
    private final PrintWriter err;
    private final Findings findings = new Findings();

    CredentialConversion(ConversionConfiguration configuration, CredentialForm form, PrintWriter err) {
        this.configuration = configuration;
        this.form = form;
        this.err = err;
    }

    /** Writes the credentials and says what was found; the exit code is for the gate to say. */
    ExitCode into(Path folder, Gate gate) throws CommandFailure, IOException {
        List<SourceRecord> records = records();
        CredentialFiles files = CredentialFiles.in(folder, findings);
        List<CredentialRequest> requests = CredentialRequests.of(form, records, findings);
        CredentialMapping mapping = CredentialMapping.with(options());
        RecordLookup lookup = RecordLookup.of(records);
        long written = 0;
        for (CredentialRequest request : requests) {
            CredentialResult result = mapping.map(request, lookup);
            result.findings().forEach(findings::add);
            if (result.value().isPresent() && files.write(result.value().get())) {
                written++;
            }
        }
        summary(written, requests.size() - written);
        return gate.closes(findings) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private CredentialOptions options() throws CommandFailure {
        CredentialOptions.Builder options = CredentialOptions.builder()
                .mapping(Mappings.of(configuration.mapping(), configuration.crosswalk(), findings)
                        .options());
        Optional<PageRenderer> renderer = Plugins.service(PageRenderer.class);
        renderer.ifPresent(options::renderer);
        return options.build();
    }

    private List<SourceRecord> records() throws CommandFailure {
        SourceContext context = new SourceContext(findings, Clock.systemUTC(), EnumSet.allOf(RecordKind.class));
        List<SourceRecord> records = new ArrayList<>();
        try (RecordSource source = configuration.source().open(configuration.sourceSettings(), context)) {
            for (Optional<SourceRecord> next = source.next(); next.isPresent(); next = source.next()) {
                if (records.size() == RECORDS_MAXIMUM) {
                    throw new CommandFailure(
                            ExitCode.SOURCE,
                            "there are more than " + RECORDS_MAXIMUM + " records",
                            "Convert them in several parts, each with the courses that it needs.");
                }
                records.add(next.get());
            }
        } catch (SourceException fault) {
            throw CommandFailure.of(fault);
        }
        return records;
    }

    /** No finding holds personal data, so the first of each kind may be shown. */
    private void summary(long written, long heldBack) {
        err.printf(Locale.ENGLISH, "%,d credentials written, %,d held back%n", written, heldBack);
        findings.counts().forEach((code, count) -> err.printf(Locale.ENGLISH, "%,8d × %s%n", count, code));
        err.printf(
                Locale.ENGLISH,
                "%,d errors, %,d warnings%n",
                findings.count(Severity.ERROR),
                findings.count(Severity.WARNING));
        err.flush();
    }
}
