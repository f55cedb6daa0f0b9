package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.annex.AnnexLevel;
import org.elmport.annex.AnnexOptions;
import org.elmport.annex.AnnexReceiver;
import org.elmport.annex.AnnexSummary;
import org.elmport.annex.AnnexValidation;
import org.elmport.annex.MicroCredentialReport;
import org.elmport.finding.Severity;
import org.elmport.vocabulary.UnknownCodePolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a filled table of the standard elements for each micro-credential of a document. */
@Command(
        name = "annex1",
        description = {
            "Shows for each micro-credential which standard elements of the Council Recommendation of 16 June 2022 are"
                    + " there, where they were found, what is missing, and what to add in the source."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport annex1 dataset.xml                    a table for each entry of a catalogue",
            "  elmport annex1 credential.jsonld              a table for a credential",
            "  elmport annex1 --marked-only dataset.xml      short learning programmes only",
            "  elmport annex1 --level dc4eu-euhemc --fail-on warning dataset.xml",
            "  elmport annex1 --html annex1.html dataset.xml a page to hand on",
            "  elmport annex1 --json dataset.xml | jq -r 'select(.complete | not) | .id'"
        })
final class Annex1Command implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The documents.")
    private List<Path> files = List.of();

    @Option(
            names = "--as",
            description = "What they are: loq-xml, loq-jsonld or edc-jsonld (default: by their content).")
    private Optional<String> form = Optional.empty();

    @Option(
            names = "--level",
            defaultValue = "recommendation-2022",
            description = "How strictly: recommendation-2022 or dc4eu-euhemc (default: ${DEFAULT-VALUE}).")
    private String level = "";

    @Option(names = "--as-of", description = "The day against which dates are held (default: today).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--unknown-codes",
            paramLabel = "POLICY",
            defaultValue = "warn",
            converter = PolicyReader.class,
            description = "How grave a skill is that the installed pack of ESCO does not have: fail, warn or note"
                    + " (default: ${DEFAULT-VALUE}).")
    private UnknownCodePolicy unknownCodes = UnknownCodePolicy.WARN;

    @Option(
            names = "--marked-only",
            description = "Of a catalogue, only entries with the type \"Short learning programme\".")
    private boolean markedOnly;

    @Option(names = "--json", description = "One JSON object for each micro-credential, on a line of its own.")
    private boolean json;

    @Option(names = "--html", paramLabel = "PAGE", description = "Writes the tables as a page into this file.")
    private Optional<Path> page = Optional.empty();

    @Option(
            names = "--fail-on",
            defaultValue = "error",
            converter = Gate.Reader.class,
            description = "From which severity on the exit code is 1: " + Gate.WORDS + " (default: error).")
    private Gate gate = new Gate(2);

    @Override
    public Integer call() throws CommandFailure, IOException {
        AnnexValidation validation = AnnexValidation.of(options());
        PrintWriter out = spec.commandLine().getOut();
        if (page.isPresent()) {
            try (PrintWriter html = new PrintWriter(Files.newBufferedWriter(page.get(), StandardCharsets.UTF_8));
                    AnnexPage written = new AnnexPage(html)) {
                ExitCode code = run(validation, List.of(printer(out), written));
                out.println("The page is in " + page.get());
                return code.number();
            }
        }
        return run(validation, List.of(printer(out))).number();
    }

    private AnnexPrinter printer(PrintWriter out) {
        return json ? new AnnexJson(out) : new AnnexText(out);
    }

    private AnnexOptions options() throws CommandFailure {
        AnnexLevel chosen = AnnexLevel.named(level)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        "there is no level " + level,
                        "There are: " + String.join(", ", AnnexLevel.words())));
        LocalDate day = asOf.orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        AnnexOptions options = AnnexOptions.STANDARD
                .withLevel(chosen)
                .withMarkedOnly(markedOnly)
                .withUnknownCodes(unknownCodes);
        return Packs.escoSkills()
                .map(options::withSkills)
                .orElse(options)
                .withAsOf(day.plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .minusSeconds(1)
                        .toInstant());
    }

    private ExitCode run(AnnexValidation validation, List<AnnexPrinter> printers) throws CommandFailure {
        boolean closed = false;
        boolean unreadable = false;
        for (Path file : files) {
            try {
                AnnexSummary summary = check(validation, file, printers);
                for (AnnexPrinter printer : printers) {
                    printer.summary(file.toString(), summary);
                }
                closed |= closes(summary);
            } catch (IOException failed) {
                unreadable = true;
                spec.commandLine().getErr().println("elmport: cannot read " + file + ": " + FileFault.words(failed));
            }
        }
        if (unreadable) {
            return ExitCode.SOURCE;
        }
        return closed ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private AnnexSummary check(AnnexValidation validation, Path file, List<AnnexPrinter> printers)
            throws CommandFailure, IOException {
        Progress progress = new Progress(spec.commandLine().getErr(), "entities read");
        AnnexReceiver receiver = new AnnexReceiver() {

            @Override
            public void accept(MicroCredentialReport report) {
                printers.forEach(printer -> printer.report(report));
            }

            @Override
            public void entityRead() {
                progress.step();
            }
        };
        return validation.check(
                file.toString(), Forms.annexDocument(form, file), () -> Files.newInputStream(file), receiver);
    }

    private boolean closes(AnnexSummary summary) {
        List<Severity> closing = new ArrayList<>(List.of(Severity.values()));
        closing.removeIf(severity -> !gate.closes(severity, summary.findings().count(severity)));
        return !closing.isEmpty();
    }
}
