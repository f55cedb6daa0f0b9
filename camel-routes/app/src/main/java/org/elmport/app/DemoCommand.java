package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.elmport.camel.CatalogueJob;
import org.elmport.camel.SourceBinding;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.demonstration.DemonstrationCards;
import org.elmport.plugin.demonstration.DemonstrationRegister;
import org.elmport.plugin.demonstration.DemonstrationSystem;
import org.elmport.plugin.demonstration.DemonstrationWallet;
import org.elmport.plugin.setting.ReferenceResolver;
import org.elmport.sync.CatalogueRun;
import org.elmport.sync.PluginRegistry;
import org.elmport.sync.RunFiles;
import org.elmport.sync.configuration.ConversionConfiguration;
import org.elmport.sync.configuration.JobConfigurationReader;
import org.elmport.sync.report.ReportChapter;
import org.elmport.sync.report.ReportHtml;
import org.elmport.sync.report.ReportTour;
import org.elmport.sync.report.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the whole way, with an invented university on this machine. */
@Command(
        name = "demo",
        description = "Shows the whole way: starts the system of an invented university on this machine, reads it,"
                + " leaves a dataset and a report, and shows three nights of a job that publishes to a register, and three of one that brings"
                + " student cards to a router, and turns a transcript into a sealed credential in a wallet.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  elmport demo --out demo-out")
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", defaultValue = "demo-out", description = "Where to leave the results (default: demo-out).")
    private Path directory = Path.of("demo-out");

    @Option(names = "--courses", defaultValue = "250", description = "How many courses (default: 250).")
    private int courses;

    @Option(names = "--seed", defaultValue = "1", description = "What the invention starts from (default: 1).")
    private long seed;

    @Override
    public Integer call() throws CommandFailure, IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Files.createDirectories(directory);
        DemonstrationSystem system = system();
        try (DemonstrationSystem.Running running = system.start(courses, seed)) {
            out.println(running.university() + " runs at " + running.address() + " (" + system.source() + ")");
            RunReport report = run(system.source(), running);
            RunSummary.print(report, out);
            ReportTour tour = tour(running.university(), chapters(system, running));
            RunFiles.write(directory.resolve(RunFiles.PAGE), to -> ReportHtml.write(report, tour, to));
            out.println();
            out.println("The dataset for Europass:  " + directory.resolve("dataset.xml"));
            out.println("The same as JSON-LD:       " + directory.resolve("dataset.jsonld"));
            out.println("The files for QDR:         " + directory.resolve("europass"));
            out.println("The credential, as seen:    " + directory.resolve(DemoCredential.PAGE));
            out.println("What was found:            " + directory.resolve(RunFiles.FINDINGS));
            out.println("Open this in a browser:    " + directory.resolve(RunFiles.PAGE));
        }
        return ExitCode.DONE.number();
    }

    /** What is shown besides, as far as there is something to show it with. */
    private List<ReportChapter> chapters(DemonstrationSystem system, DemonstrationSystem.Running running)
            throws CommandFailure, IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<ReportChapter> chapters = new ArrayList<>();
        Optional<DemonstrationRegister> register = found(DemonstrationRegister.class);
        if (register.isPresent()) {
            chapters.add(new DemoNights(directory, out, err).run(system, running, register.get()));
        }
        Optional<DemonstrationCards> cards = found(DemonstrationCards.class);
        if (cards.isPresent()) {
            chapters.add(new DemoCards(directory, out, err).run(cards.get()));
        }
        Optional<DemonstrationWallet> wallet = found(DemonstrationWallet.class);
        if (wallet.isPresent()) {
            chapters.add(new DemoCredential(directory, out, err).run(wallet.get()));
        }
        return chapters;
    }

    private static <T> Optional<T> found(Class<T> service) {
        return ServiceLoader.load(service).findFirst();
    }

    private static ReportTour tour(String university, List<ReportChapter> chapters) {
        return new ReportTour(
                List.of(
                        "This is what elmport demo did with the records of " + university
                                + ", an invented university whose system ran on this machine: it read its courses,"
                                + " programmes and offerings over HTTP, mapped them to the European Learning Model, checked"
                                + " them, and wrote the dataset that Europass takes.",
                        "Some records are wrong on purpose. They are held back, and the findings say of each where in the"
                                + " source it is wrong and what to do; elmport leaves such a page after each run."),
                List.of(
                        new ReportChapter.Link("dataset.xml", "The dataset for Europass"),
                        new ReportChapter.Link("dataset.jsonld", "The same as JSON-LD"),
                        new ReportChapter.Link(RunFiles.FINDINGS, "This report for machines")),
                chapters);
    }

    private RunReport run(String source, DemonstrationSystem.Running running)
            throws CommandFailure, IOException, InterruptedException {
        ConversionConfiguration configuration = configuration(source, running);
        CatalogueMapping mapping = CatalogueMapping.with(configuration.mapping());
        try (CatalogueRun run = new CatalogueRun(running.university(), source, mapping)) {
            CrawlSummary crawl = crawl(configuration, mapping, run);
            try (Dataset dataset = run.assemble()) {
                List<String> files = write(dataset, run);
                RunReport report = run.report(crawl, dataset, files);
                RunFiles.write(report, directory);
                return report;
            }
        }
    }

    private CrawlSummary crawl(ConversionConfiguration configuration, CatalogueMapping mapping, CatalogueRun run)
            throws CommandFailure, IOException, InterruptedException {
        Progress progress = new Progress(spec.commandLine().getErr(), "records read");
        SourceBinding binding = new SourceBinding(configuration.source(), configuration.sourceSettings());
        try {
            return new CatalogueJob("demo", binding, mapping, progress::step).run(run);
        } catch (SourceException fault) {
            throw CommandFailure.of(fault);
        }
    }

    private List<String> write(Dataset dataset, CatalogueRun run) throws IOException {
        Path xml = directory.resolve("dataset.xml");
        Path json = directory.resolve("dataset.jsonld");
        RunFiles.write(xml, out -> dataset.write(out, DatasetForm.LOQ_XML, ApplicationProfile.LOQ_3_3_1, run::found));
        RunFiles.write(
                json, out -> dataset.write(out, DatasetForm.LOQ_JSONLD, ApplicationProfile.LOQ_3_3_1, run::found));
        return List.of(String.valueOf(xml.getFileName()), String.valueOf(json.getFileName()));
    }

    private static ConversionConfiguration configuration(String source, DemonstrationSystem.Running running)
            throws CommandFailure {
        PluginRegistry registry = Plugins.registry();
        SourcePlugin plugin = registry.source(source)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.FAULT, "the source " + source + " is not at hand", "Build Elmport as a whole."));
        JobConfigurationReader reader = new JobConfigurationReader(registry, ReferenceResolver.ofProcess(Path.of("")));
        ConversionConfiguration configuration = reader.readConversion(
                plugin, Map.of("base-url", running.address().toString()), Map.of("mapping", running.mapping()));
        if (!reader.problems().isEmpty()) {
            throw new CommandFailure(
                    ExitCode.FAULT,
                    reader.problems().stream().map(Object::toString).collect(Collectors.joining("; ")),
                    "");
        }
        return configuration;
    }

    private static DemonstrationSystem system() throws CommandFailure {
        return ServiceLoader.load(DemonstrationSystem.class)
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        "no demonstration system is at hand",
                        "Run ./elmport demo from a checkout of Elmport."));
    }
}
