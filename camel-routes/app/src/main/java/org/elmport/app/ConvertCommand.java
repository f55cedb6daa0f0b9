package org.elmport.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.conversion.DocumentConversion;
import org.elmport.conversion.DocumentForm;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.mapping.CredentialForm;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.credential.CredentialWriter;
import org.elmport.sync.CatalogueRun;
import org.elmport.sync.RunFiles;
import org.elmport.sync.configuration.ConversionConfiguration;
import org.elmport.sync.report.ReportHtml;
import org.elmport.sync.report.ReportJson;
import org.elmport.sync.report.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Converts files, offline. */
@Command(
        name = "convert",
        description = "Converts files of a source, or a document in another form, offline.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport convert --from csv --in drop/ --to loq-xml --out dataset.xml --report report.html",
            "  elmport convert --from ooapi --in courses.json --to loq-jsonld > dataset.jsonld",
            "  elmport convert --from csv --in drop/ --to loq-xml --elm 3.1.0 --defaults defaults.yaml --out old.xml",
            "  elmport convert --from csv --in drop/ --to edc-jsonld --out credentials/",
            "  elmport convert --from elmo --in transcript.xml --to edc-jsonld --out credentials/ --report losses.html",
            "  elmport convert --from edc-jsonld --in credential.jsonld --to elmo --out transcript.xml",
            "  elmport convert --from ams-xml --in accreditations.xml --to ams-jsonld --out accreditations.jsonld",
            "  elmport convert --from edc-jsonld --in sealed.jsonld --to edc-jsonld --out credential.jsonld"
        })
final class ConvertCommand implements Callable<Integer> {

    private static final String CREDENTIALS = "edc-jsonld";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Conversion conversion = new Conversion();

    @Option(
            names = "--to",
            required = true,
            description = "The form to write: loq-xml or loq-jsonld; edc-jsonld for the credentials of results;"
                    + " ams-xml or ams-jsonld for a document of one of these forms; elmo for a credential.")
    private String to = "";

    @Option(
            names = "--out",
            defaultValue = "-",
            paramLabel = "FILE|-",
            description = "Where to write it (default: -, the standard output). A file is written whole or not at all.")
    private String output = "-";

    @Option(
            names = "--credential",
            paramLabel = "FORM",
            description =
                    "What results become with --to edc-jsonld: MICRO_CREDENTIAL, one for each result, or TRANSCRIPT,"
                            + " one for each learner and transcript (default: MICRO_CREDENTIAL; TRANSCRIPT from elmo). They are"
                            + " written to a new folder, named by --out.")
    private Optional<CredentialForm> credential = Optional.empty();

    @Option(names = "--elm", defaultValue = "3.3.1", description = "The version: 3.3.1 (default) or 3.1.0.")
    private String version = "3.3.1";

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Where to write what was found: a page when the name ends in .html, otherwise JSON.")
    private Optional<Path> report = Optional.empty();

    @Option(
            names = "--fail-on",
            defaultValue = "error",
            converter = Gate.Reader.class,
            description = "From which severity on the exit code is 1: " + Gate.WORDS + " (default: error).")
    private Gate gate = new Gate(2);

    @Override
    public Integer call() throws CommandFailure, IOException {
        Optional<DocumentForm> document = DocumentForm.named(conversion.from());
        if (document.isPresent()) {
            return document(document.get()).number();
        }
        if (CREDENTIALS.equals(to)) {
            return credentials().number();
        }
        DatasetForm form = Forms.named(to);
        ApplicationProfile profile = Forms.version(version);
        try (ConversionInput input = ConversionInput.open(conversion.from(), conversion.input())) {
            ConversionConfiguration configuration = conversion.configuration(input.path());
            return convert(configuration, form, profile);
        }
    }

    private ExitCode document(DocumentForm from) throws CommandFailure, IOException {
        if (from.word().equals(CREDENTIALS)) {
            Optional<CredentialWriter> writer = CredentialExport.writer(to);
            if (writer.isPresent()) {
                return export(writer.get());
            }
        }
        DocumentForm target = DocumentForm.named(to)
                .filter(form -> form.family() == from.family())
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        from.word() + " cannot become " + to,
                        "It can become: " + String.join(", ", from.targets())));
        DocumentConversion documents = DocumentConversion.of(from, target);
        if (target.family() == ApplicationProfile.Family.LOQ) {
            documents = documents.writing(Forms.version(version));
        }
        try (ConversionInput input = ConversionInput.open(conversion.from(), conversion.input())) {
            return new DocumentRun(documents, spec.commandLine().getErr()).convert(input.path(), output, report, gate);
        }
    }

    private ExitCode export(CredentialWriter writer) throws CommandFailure, IOException {
        try (ConversionInput input = ConversionInput.open(conversion.from(), conversion.input())) {
            return new CredentialExport(writer, spec.commandLine().getErr())
                    .convert(input.path(), output, report, gate);
        }
    }

    private ExitCode credentials() throws CommandFailure, IOException {
        if ("-".equals(output)) {
            throw new CommandFailure(
                    ExitCode.USAGE, "credentials are written to a folder", "Name a new folder with --out.");
        }
        try (ConversionInput input = ConversionInput.open(conversion.from(), conversion.input())) {
            ConversionConfiguration configuration = conversion.configuration(input.path());
            return new CredentialConversion(
                            configuration, credential, spec.commandLine().getErr())
                    .into(Path.of(output), report, gate);
        }
    }

    private int convert(ConversionConfiguration configuration, DatasetForm form, ApplicationProfile profile)
            throws CommandFailure, IOException {
        PrintWriter err = spec.commandLine().getErr();
        List<Finding> early = new ArrayList<>();
        CatalogueMapping mapping = Mappings.of(configuration.mapping(), configuration.crosswalk(), early::add);
        try (CatalogueRun run =
                new CatalogueRun("convert", configuration.source().name(), mapping)) {
            early.forEach(run::found);
            CrawlSummary crawl = new OfflineCrawl(configuration, new Progress(err, "records read")).into(run);
            try (Dataset dataset = run.assemble()) {
                write(dataset, form, profile, run);
                List<String> files = "-".equals(output) ? List.of() : List.of(output);
                RunReport result = run.report(crawl, dataset, files);
                if (report.isPresent()) {
                    writeReport(result, report.get());
                }
                RunSummary.print(result, err);
                return exitCode(result).number();
            }
        }
    }

    private ExitCode exitCode(RunReport result) {
        for (Severity severity : Severity.values()) {
            long count = result.severityCounts().getOrDefault(severity.name().toLowerCase(Locale.ROOT), 0L);
            if (gate.closes(severity, count)) {
                return ExitCode.FINDINGS;
            }
        }
        return ExitCode.DONE;
    }

    private void write(Dataset dataset, DatasetForm form, ApplicationProfile profile, CatalogueRun run)
            throws IOException {
        if ("-".equals(output)) {
            OutputStream standard = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
            dataset.write(standard, form, profile, run::found);
            standard.flush();
        } else {
            RunFiles.write(Path.of(output), out -> dataset.write(out, form, profile, run::found));
        }
    }

    /** Writes what was found: a page, or JSON. */
    static void writeReport(RunReport result, Path file) throws IOException {
        if (file.toString().endsWith(".html")) {
            RunFiles.write(file, out -> ReportHtml.write(result, out));
        } else {
            RunFiles.write(file, out -> ReportJson.write(result, out));
        }
    }
}
