package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.elmport.display.PageRenderer;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.finding.CredentialFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.finding.RecordReference;
import org.elmport.finding.Severity;
import org.elmport.mapping.CredentialForm;
import org.elmport.mapping.CredentialMapping;
import org.elmport.mapping.CredentialOptions;
import org.elmport.mapping.CredentialRequest;
import org.elmport.mapping.CredentialRequests;
import org.elmport.mapping.CredentialResult;
import org.elmport.mapping.LearnerFact;
import org.elmport.mapping.MappingOptions;
import org.elmport.mapping.RecordLookup;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.credential.CredentialSettings;
import org.elmport.record.LearnerRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.sync.configuration.ConversionConfiguration;
import org.elmport.sync.report.KindCount;
import org.elmport.sync.report.RunReport;

/** Converts the results of a source to credentials, one file each. For as many records as fit into memory at once. */
final class CredentialConversion {

    /** Most records of one conversion. */
    static final int RECORDS_MAXIMUM = 200_000;

    private static final int ERRORS_SHOWN = 10;

    private final ConversionConfiguration configuration;
    private final CredentialForm form;
    private CrawlSummary crawl = new CrawlSummary(false, 0, Map.of(), 0, List.of());
    private final PrintWriter err;
    private final Findings findings = new Findings();
    private Set<LearnerFact> told = EnumSet.noneOf(LearnerFact.class);

    /**
     * A conversion.
     *
     * @param chosen what results become; without it, as the settings say, else as is usual for the source
     */
    CredentialConversion(ConversionConfiguration configuration, Optional<CredentialForm> chosen, PrintWriter err) {
        this.configuration = configuration;
        this.form = chosen.or(() -> CredentialSettings.form(configuration.credentials()))
                .orElseGet(() -> configuration.source().usualCredential());
        this.err = err;
    }

    /** Writes the credentials and says what was found and lost; the exit code is for the gate to say. */
    ExitCode into(Path folder, Optional<Path> report, Gate gate) throws CommandFailure, IOException {
        List<SourceRecord> records = records();
        if (nothingRead(records)) {
            if (report.isPresent()) {
                ConvertCommand.writeReport(report(0, 0, folder), report.get());
            }
            throw unread();
        }
        CredentialFiles files = CredentialFiles.in(folder, findings);
        List<CredentialRequest> requests = CredentialRequests.of(form, records, findings);
        Function<CredentialRequest, CredentialResult> mapping = mapping(records);
        long written = 0;
        for (CredentialRequest request : requests) {
            CredentialResult result = mapping.apply(request);
            leftOut(request.learner());
            result.findings().forEach(findings::add);
            if (result.value().isPresent() && files.write(result.value().get())) {
                written++;
            }
        }
        summary(written, requests.size() - written, report.isPresent());
        if (report.isPresent()) {
            ConvertCommand.writeReport(report(written, requests.size() - written, folder), report.get());
        }
        return gate.closes(findings) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /**
     * Makes the credentials in which a record has a part, and writes nothing.
     *
     * @param record an identifier of a result or of a learner, as the source has it; all credentials without it
     * @param most how many are made at most
     * @return those that can be made; what keeps others back is among the findings
     */
    List<EuropeanDigitalCredential> of(Optional<String> record, int most) throws CommandFailure {
        List<SourceRecord> records = records();
        if (nothingRead(records)) {
            throw unread();
        }
        Function<CredentialRequest, CredentialResult> mapping = mapping(records);
        List<CredentialRequest> asked = CredentialRequests.of(form, records, findings).stream()
                .filter(request -> record.map(
                                id -> RecordIdentifiers.of(request).contains(id))
                        .orElse(true))
                .toList();
        if (asked.size() > most) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "there are " + asked.size() + " credentials, and " + most + " are shown at most",
                    "Name a result or a learner of the source with --record.");
        }
        if (asked.isEmpty() && record.isPresent()) {
            throw new CommandFailure(
                    ExitCode.SOURCE,
                    "there is no record " + record.get() + " of which a credential is made",
                    "It is the identifier of a result or of a learner, as the source has it.");
        }
        List<EuropeanDigitalCredential> made = new ArrayList<>();
        for (CredentialRequest request : asked) {
            CredentialResult result = mapping.apply(request);
            result.findings().forEach(findings::add);
            result.value().ifPresent(made::add);
        }
        return made;
    }

    /** Whether there was something, and nothing of it could be read. */
    private boolean nothingRead(List<SourceRecord> records) {
        return records.isEmpty()
                && (crawl.unreadable() > 0 || !crawl.skippedFiles().isEmpty());
    }

    private CommandFailure unread() {
        FindingText.print(err, "", findings.kept());
        err.flush();
        return new CommandFailure(
                ExitCode.SOURCE, "nothing could be read", "What stands in the way is said above, file by file.");
    }

    /** What a credential might say of a learner and is not to; the catalogue of findings says where to change that. */
    private void leftOut(LearnerRecord learner) {
        for (LearnerFact fact : LearnerFact.values()) {
            if (fact.saidBy(learner) && !told.contains(fact)) {
                findings.add(Finding.of(
                        CredentialFinding.LEARNER_FACTS_LEFT_OUT,
                        RecordReference.NONE,
                        learner.origin().pointer(fact.field()),
                        "",
                        "The " + fact.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + " of a learner is left out, as learner-facts does not name it."));
            }
        }
    }

    /** The credentials in which a result stands. Where their values come from is told if the mapping is to trace it. */
    List<CredentialResult> explained(String record) throws CommandFailure {
        List<SourceRecord> records = records();
        Function<CredentialRequest, CredentialResult> mapping = mapping(records);
        return CredentialRequests.of(form, records, findings).stream()
                .filter(request -> request.results().stream()
                        .anyMatch(result -> result.id().equals(record)))
                .map(mapping)
                .toList();
    }

    /** What was found so far; never personal data. */
    List<Finding> findings() {
        return findings.kept();
    }

    private Function<CredentialRequest, CredentialResult> mapping(List<SourceRecord> records) throws CommandFailure {
        CredentialOptions options = options();
        told = options.learnerFacts();
        CredentialMapping mapping = CredentialMapping.with(options);
        RecordLookup lookup = configuration
                .mapping()
                .institution()
                .map(RecordLookup.of(records)::knowing)
                .orElseGet(() -> RecordLookup.of(records));
        return request -> mapping.map(request, lookup);
    }

    private CredentialOptions options() throws CommandFailure {
        MappingOptions mapping = Mappings.of(configuration.mapping(), configuration.crosswalk(), findings)
                .options();
        return CredentialSettings.options(configuration.credentials(), mapping, Plugins.service(PageRenderer.class))
                .build();
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
            crawl = source.summary();
        } catch (SourceException fault) {
            throw CommandFailure.of(fault);
        }
        return records;
    }

    /** What was read, made and found; what was lost on the way is among the findings. */
    private RunReport report(long written, long heldBack, Path folder) {
        List<KindCount> kinds = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            long read = crawl.records().getOrDefault(kind, 0L);
            if (read > 0) {
                kinds.add(new KindCount(kind.word(), read, 0, 0, 0, new TreeMap<>()));
            }
        }
        kinds.add(new KindCount("credential", 0, written, heldBack, 0, new TreeMap<>()));
        Map<String, Long> severities = new TreeMap<>();
        for (Severity severity : Severity.values()) {
            severities.put(severity.name().toLowerCase(Locale.ROOT), findings.count(severity));
        }
        return new RunReport(
                "convert",
                configuration.source().name(),
                crawl.whole(),
                kinds,
                List.of(),
                new TreeMap<>(Map.of("EuropeanDigitalCredential", written)),
                List.of(),
                new TreeMap<>(findings.counts()),
                severities,
                findings.kept(),
                crawl.skippedFiles(),
                List.of(folder.toString()),
                Optional.empty());
    }

    /** No finding holds personal data, so errors may be shown. */
    private void summary(long written, long heldBack, boolean reported) {
        err.printf(Locale.ENGLISH, "%s written, %,d held back%n", Counted.of(written, "credential"), heldBack);
        findings.counts().forEach((code, count) -> err.printf(Locale.ENGLISH, "%,8d × %s%n", count, code));
        Set<String> said = new HashSet<>();
        FindingText.print(
                err,
                "",
                findings.kept().stream()
                        .filter(Finding::error)
                        .filter(finding -> said.add(finding.code().code() + finding.message()))
                        .limit(ERRORS_SHOWN)
                        .toList());
        err.println(Counted.severities(findings));
        if (!reported && !findings.counts().isEmpty()) {
            err.println("--report FILE says where each of them is, and what to do about it");
        }
        err.flush();
    }
}
