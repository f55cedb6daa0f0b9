package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elmport.plugin.PublicationServer;
import org.elmport.plugin.demonstration.DemonstrationRegister;
import org.elmport.plugin.demonstration.DemonstrationSystem;
import org.elmport.sync.SyncOptions;
import org.elmport.sync.SyncResult;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.configuration.JobConfigurationReader;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.plan.Change;
import org.elmport.sync.plan.PlanReader;
import org.elmport.sync.plan.PropertyChange;
import org.elmport.sync.report.ReportChapter;

/** Shows three nights of a job: it publishes for a register, tells it of changes, and refuses to lose a catalogue. */
final class DemoNights {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int SHOWN = 4;
    private static final String FOLDER = "europass";

    private final Path directory;
    private final PrintWriter out;
    private final PrintWriter err;
    private final List<ReportChapter.Night> nights = new ArrayList<>();

    DemoNights(Path directory, PrintWriter out, PrintWriter err) {
        this.directory = directory;
        this.out = out;
        this.err = err;
    }

    ReportChapter run(
            DemonstrationSystem system, DemonstrationSystem.Running university, DemonstrationRegister register)
            throws CommandFailure, IOException, InterruptedException {
        Files.createDirectories(directory.resolve(FOLDER));
        try (ScratchFolder scratch = ScratchFolder.create();
                DemonstrationRegister.Running running = register.start();
                Publications publications = new Publications();
                Ledger ledger = Ledger.open(LedgerAddress.file(scratch.file("ledger")), Clock.systemUTC())) {
            Map<String, Object> target = target(register);
            PublicationServer server = publications
                    .start(job(system, university, target, ""))
                    .orElseThrow(() -> new CommandFailure(ExitCode.FAULT, "the target serves nothing", ""));
            target.put("address", server.address().toString());
            target.putAll(running.register(server.address().resolve("dataset.xml")));
            JobConfiguration job = job(system, university, target, running.key());

            out.println();
            out.println("The same as a job of every night, whose files are served at " + server.address());
            night("first night", job, ledger, running);
            university.amend();
            night("second night, after two courses have ended and mistakes were mended", job, ledger, running);
            university.lose();
            night("third night, after an export that lost most of the courses", job, ledger, running);
            return chapter();
        }
    }

    private Map<String, Object> target(DemonstrationRegister register) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("plugin", register.target());
        target.put("folder", directory.resolve(FOLDER).toAbsolutePath().toString());
        target.put("serve-port", 0);
        return target;
    }

    private static JobConfiguration job(
            DemonstrationSystem system, DemonstrationSystem.Running university, Map<String, Object> target, String key)
            throws CommandFailure {
        JobConfigurationReader reader = new JobConfigurationReader(Plugins.registry(), reference -> key);
        List<JobConfiguration> jobs = reader.read(Map.of(
                "jobs",
                Map.of(
                        "demo",
                        Map.of(
                                "source",
                                Map.of(
                                        "plugin",
                                        system.source(),
                                        "base-url",
                                        university.address().toString()),
                                "mapping",
                                university.mapping(),
                                "target",
                                target))));
        if (!reader.problems().isEmpty() || jobs.size() != 1) {
            throw new CommandFailure(
                    ExitCode.FAULT,
                    reader.problems().stream().map(Object::toString).collect(Collectors.joining("; ")),
                    "Build Elmport as a whole.");
        }
        return jobs.get(0);
    }

    private void night(String name, JobConfiguration job, Ledger ledger, DemonstrationRegister.Running register)
            throws CommandFailure, IOException, InterruptedException {
        Path plan = Files.createTempFile(directory, "night", ".json");
        try {
            SyncOptions options = SyncOptions.standard(LEASE).withPlanFile(plan);
            SyncResult result = new JobRun(job, ledger, options, Optional.empty(), err).sync();
            out.println();
            out.printf(
                    Locale.ENGLISH,
                    "  %s: %,d added, %,d changed, %,d removed, %,d unchanged%n",
                    name,
                    result.plan().counts().added(),
                    result.plan().counts().changed(),
                    result.plan().counts().removed(),
                    result.plan().counts().unchanged());
            List<Change> examples = result.plan().counts().publishedBefore() > 0 ? examples(plan) : List.of();
            examples.forEach(change -> out.println("    " + line(change)));
            List<String> refusals = result.refusals().stream()
                    .map(refusal -> refusal.code().code() + ": " + refusal.message())
                    .toList();
            refusals.forEach(refusal -> out.println("  refused, nothing was changed: " + refusal));
            String then = "the register has " + register.visit();
            out.println("  " + then);
            String would = refusals.isEmpty() ? "" : "would be ";
            List<String> shown = examples.stream()
                    .map(change -> would + words(change))
                    .distinct()
                    .toList();
            nights.add(new ReportChapter.Night(name, result.plan().counts(), then, shown, refusals));
        } finally {
            Files.deleteIfExists(plan);
        }
    }

    /** The first few changes of each type. */
    private static List<Change> examples(Path plan) throws IOException {
        Map<Change.Type, List<Change>> examples = new LinkedHashMap<>();
        PlanReader.read(
                plan,
                change -> {
                    List<Change> alike = examples.computeIfAbsent(change.type(), type -> new ArrayList<>());
                    if (alike.size() < SHOWN) {
                        alike.add(change);
                    }
                },
                record -> {});
        return examples.values().stream().flatMap(List::stream).toList();
    }

    private static String type(Change change) {
        return change.type().name().toLowerCase(Locale.ROOT);
    }

    private static String line(Change change) {
        return type(change) + " " + change.key() + (change.name().isEmpty() ? "" : " \"" + change.name() + "\"");
    }

    /** The same for people: by name, and what is said differently. */
    private static String words(Change change) {
        String name = change.name().isEmpty() ? change.key().toString() : change.name();
        String differently = change.properties().stream()
                .map(PropertyChange::path)
                .distinct()
                .collect(Collectors.joining(", "));
        return type(change) + ": " + name + (differently.isEmpty() ? "" : " (" + differently + ")");
    }

    private ReportChapter chapter() {
        return new ReportChapter(
                "nights",
                "The same as a job of every night",
                List.of(
                        "A job publishes the dataset for the Qualification Dataset Register, whose stand-in on this machine"
                                + " fetches the files when it is told that there is something new. What has not changed is not"
                                + " published anew. Counted is what stands in the dataset; a record can give several"
                                + " things.",
                        "Before the third night the export of the university lost most of its courses. The guard refuses to"
                                + " remove them, and the register keeps what it has."),
                nights,
                List.of(),
                List.of(new ReportChapter.Link(FOLDER + "/", "The files that the register fetches")));
    }
}
