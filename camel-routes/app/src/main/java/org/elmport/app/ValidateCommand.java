package org.elmport.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.annex.AnnexOptions;
import org.elmport.annex.AnnexSummary;
import org.elmport.annex.AnnexValidation;
import org.elmport.dataset.DatasetForm;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;
import org.elmport.jsonld.CredentialRecognition;
import org.elmport.rule.CredentialValidation;
import org.elmport.rule.DocumentReport;
import org.elmport.rule.DocumentValidation;
import org.elmport.rule.RuleProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with existing documents, by line and column. */
@Command(
        name = "validate",
        description = "Says what is wrong with LOQ and AMS documents and with credentials, by line and column.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport validate dataset.xml",
            "  elmport validate --json drop/*.xml | jq 'select(.errors > 0)'",
            "  elmport validate --profile loq-3.1.0 --fail-on warning dataset.xml",
            "  elmport validate --profile edc-draft credential.json",
            "  elmport validate --profile annex-1 credential.jsonld",
            "  elmport validate --shacl credential.jsonld"
        })
final class ValidateCommand implements Callable<Integer> {

    private static final int FIRST_BYTES = 4096;
    private static final String CREDENTIAL = "edc";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The documents.")
    private List<Path> files = List.of();

    @Option(names = "--as", description = "What they are: loq-xml, loq-jsonld or edc (default: by their content).")
    private Optional<String> form = Optional.empty();

    @Option(
            names = "--profile",
            description = "By which rules: loq-3.3.1, loq-3.1.0, ams, edc-draft, edc-sealed, edc-accredited,"
                    + " edc-diploma-supplement, edc-issued-by-mandate, or annex-1 for the standard elements of"
                    + " micro-credentials (default: the version that each dataset says"
                    + " it is; for credentials edc-sealed, or edc-draft before they are issued).")
    private Optional<String> profile = Optional.empty();

    @Option(names = "--json", description = "One JSON object for each file, on a line of its own.")
    private boolean json;

    @Option(
            names = "--shacl",
            description = "By the official SHACL shapes of a pack instead, as a second opinion; credentials, too.")
    private boolean shacl;

    @Option(
            names = "--pack-version",
            paramLabel = "VERSION",
            description = "Which version of the official files --shacl uses (default: the newest).")
    private Optional<String> packVersion = Optional.empty();

    @Option(
            names = "--fail-on",
            defaultValue = "error",
            converter = Gate.Reader.class,
            description = "From which severity on the exit code is 1: " + Gate.WORDS + " (default: error).")
    private Gate gate = new Gate(2);

    @Override
    public Integer call() throws CommandFailure {
        if (shacl) {
            return ShapesCheck.of(
                            packVersion,
                            spec.commandLine().getOut(),
                            spec.commandLine().getErr(),
                            json)
                    .check(files, gate)
                    .number();
        }
        boolean closed = false;
        boolean unreadable = false;
        for (Path file : files) {
            try {
                DocumentReport report = annex() ? annexReport(file) : report(file);
                print(file, report);
                closed |= closes(report);
            } catch (IOException failed) {
                unreadable = true;
                spec.commandLine().getErr().println("elmport: cannot read " + file + ": " + FileFault.words(failed));
            }
        }
        if (unreadable) {
            return ExitCode.SOURCE.number();
        }
        return (closed ? ExitCode.FINDINGS : ExitCode.DONE).number();
    }

    private boolean closes(DocumentReport report) {
        for (Severity severity : Severity.values()) {
            if (gate.closes(severity, report.findings().count(severity))) {
                return true;
            }
        }
        return false;
    }

    private boolean annex() {
        return profile.filter(AnnexValidation.PROFILE::equals).isPresent();
    }

    /** The findings of the standard elements alone; the command annex1 shows them as tables. */
    private DocumentReport annexReport(Path file) throws CommandFailure, IOException {
        AnnexOptions options = AnnexOptions.STANDARD.withAsOf(Instant.now());
        AnnexSummary summary = AnnexValidation.of(options)
                .check(
                        file.toString(),
                        Forms.annexDocument(form, file),
                        () -> Files.newInputStream(file),
                        report -> {});
        return new DocumentReport(
                Optional.empty(), summary.findings(), Map.of("micro-credential", summary.microCredentials()));
    }

    private String profileName(DocumentReport report) {
        return annex()
                ? AnnexValidation.PROFILE
                : report.profile().map(RuleProfile::profileName).orElse("");
    }

    private DocumentReport report(Path file) throws CommandFailure, IOException {
        Optional<RuleProfile> chosen = profile();
        if (credential(file)) {
            RuleProfile rules = chosen.orElse(RuleProfile.EDC_SEALED);
            if (!rules.credential()) {
                throw mismatch(file + " is a credential, and " + rules + " is a profile of datasets");
            }
            return chosen.map(CredentialValidation::by)
                    .orElseGet(CredentialValidation::byContent)
                    .validate(file);
        }
        if (chosen.filter(RuleProfile::credential).isPresent()) {
            throw mismatch(file + " is no credential, and " + chosen.get() + " is a profile of credentials");
        }
        DocumentValidation validation = DocumentValidation.of(form(file));
        return chosen.map(validation::by).orElse(validation).validate(file);
    }

    private static CommandFailure mismatch(String what) {
        return new CommandFailure(
                ExitCode.USAGE, what, "Choose the profile by --profile, or leave it out; --as says what a file is");
    }

    private boolean credential(Path file) throws IOException {
        if (form.isPresent()) {
            return CREDENTIAL.equals(form.get());
        }
        try (InputStream document = Files.newInputStream(file)) {
            return CredentialRecognition.recognises(document);
        }
    }

    private Optional<RuleProfile> profile() throws CommandFailure {
        if (profile.isEmpty()) {
            return Optional.empty();
        }
        Optional<RuleProfile> named = RuleProfile.named(profile.get());
        if (named.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "there is no profile " + profile.get(),
                    "There are: " + String.join(", ", RuleProfile.names()) + ", " + AnnexValidation.PROFILE);
        }
        return named;
    }

    private DatasetForm form(Path file) throws CommandFailure, IOException {
        if (form.isPresent()) {
            return Forms.named(form.get());
        }
        try (InputStream start = Files.newInputStream(file)) {
            return DatasetForm.sniff(start.readNBytes(FIRST_BYTES));
        }
    }

    private void print(Path file, DocumentReport report) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ValidationJson.line(file.toString(), profileName(report), report));
            return;
        }
        for (Finding finding : report.inOrder()) {
            out.printf(
                    "%s: %s %s: %s%n    %s%n",
                    finding.source(),
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.code().code(),
                    finding.message(),
                    finding.remedy());
        }
        long errors = report.findings().count(Severity.ERROR);
        long warnings = report.findings().count(Severity.WARNING);
        long entities =
                report.entities().values().stream().mapToLong(Long::longValue).sum();
        out.printf(
                Locale.ENGLISH,
                "%s: %s, %,d entities, %,d errors, %,d warnings%n",
                file,
                profileName(report).isEmpty() ? "no document of a known kind" : profileName(report),
                entities,
                errors,
                warnings);
        long leftOut = report.findings().total() - report.findings().kept().size();
        if (leftOut > 0) {
            out.printf(Locale.ENGLISH, "  %,d more findings were counted and are not listed%n", leftOut);
        }
    }
}
