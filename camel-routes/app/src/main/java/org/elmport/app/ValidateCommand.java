package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;
import org.elmport.validation.CheckedDocument;
import org.elmport.validation.DocumentCheck;
import org.elmport.vocabulary.UnknownCodePolicy;
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
            "  elmport validate --unknown-codes fail dataset.xml   with the packs that are installed",
            "  elmport validate --shacl credential.jsonld"
        })
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The documents.")
    private List<Path> files = List.of();

    @Option(names = "--as", description = "What they are: " + Forms.DOCUMENTS + " (default: by their content).")
    private Optional<String> form = Optional.empty();

    @Option(
            names = "--profile",
            description = "By which rules: loq-3.3.1, loq-3.1.0, ams, edc-draft, edc-sealed, edc-accredited,"
                    + " edc-diploma-supplement, edc-issued-by-mandate, or annex-1 for the standard elements of"
                    + " micro-credentials (default: the version that each dataset says"
                    + " it is; for credentials edc-sealed, or edc-draft before they are issued).")
    private Optional<String> profile = Optional.empty();

    @Option(
            names = "--unknown-codes",
            paramLabel = "POLICY",
            defaultValue = "warn",
            converter = PolicyReader.class,
            description = "How grave it is that the packs do not have a concept of ESCO or of another list that only"
                    + " packs hold, or that no pack is there to look in: fail, warn or note (default:"
                    + " ${DEFAULT-VALUE}).")
    private UnknownCodePolicy unknownCodes = UnknownCodePolicy.WARN;

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
        DocumentCheck check = check();
        boolean closed = false;
        boolean unreadable = false;
        for (Path file : files) {
            try {
                CheckedDocument report = check.check(file);
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

    private boolean closes(CheckedDocument report) {
        for (Severity severity : Severity.values()) {
            if (gate.closes(severity, report.findings().count(severity))) {
                return true;
            }
        }
        return false;
    }

    private DocumentCheck check() throws CommandFailure {
        DocumentCheck chosen = profile()
                .with(Packs.vocabulary().withUnknownCodes(unknownCodes))
                .asOf(Instant.now());
        return form.isPresent() ? chosen.as(Forms.document(form.get())) : chosen;
    }

    private DocumentCheck profile() throws CommandFailure {
        try {
            return profile.map(DocumentCheck::by).orElseGet(DocumentCheck::byContent);
        } catch (IllegalArgumentException unknown) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "there is no profile " + profile.orElseThrow(),
                    "There are: " + String.join(", ", DocumentCheck.profiles()));
        }
    }

    private void print(Path file, CheckedDocument report) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ValidationJson.line(file.toString(), report));
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
        long entities =
                report.entities().values().stream().mapToLong(Long::longValue).sum();
        out.printf(
                "%s: %s, %s, %s%n",
                file,
                report.profile().isEmpty() ? "no document of a known kind" : report.profile(),
                Counted.of(entities, "entity", "entities"),
                Counted.severities(report.findings()));
        long leftOut = report.findings().total() - report.findings().kept().size();
        if (leftOut > 0) {
            out.printf(Locale.ENGLISH, "  %,d more findings were counted and are not listed%n", leftOut);
        }
    }
}
