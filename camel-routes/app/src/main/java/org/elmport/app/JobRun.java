package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elmport.camel.CatalogueJob;
import org.elmport.camel.SourceBinding;
import org.elmport.finding.Finding;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.mapping.MappingOptions;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.TargetException;
import org.elmport.sync.CatalogueSync;
import org.elmport.sync.RunFiles;
import org.elmport.sync.SyncOptions;
import org.elmport.sync.SyncResult;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.item.ItemPlane;
import org.elmport.sync.item.ItemSync;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.plan.PlanHtml;
import org.elmport.sync.report.BrokenRun;

/** One run of one job: crawl and map through Camel, plan, apply, deliver, report. */
final class JobRun {

    /** The plan for machines, beside the reports. */
    static final String PLAN = "plan.json";

    /** The plan for people, beside the reports. */
    static final String PLAN_PAGE = "plan.html";

    /** So many findings about the configuration's own tables are said at once; all of them are in the report. */
    private static final int SHOWN = 10;

    private final JobConfiguration job;
    private final Ledger ledger;
    private final SyncOptions options;
    private final Optional<PayloadCipher> cipher;
    private final PrintWriter err;

    JobRun(JobConfiguration job, Ledger ledger, SyncOptions options, Optional<PayloadCipher> cipher, PrintWriter err) {
        this.job = job;
        this.ledger = ledger;
        this.options = options;
        this.cipher = cipher;
        this.err = err;
    }

    /** A run of a job that publishes a catalogue, whatever it is for. */
    @FunctionalInterface
    private interface Work {
        SyncResult run(CatalogueSync sync, CatalogueMapping mapping)
                throws SourceException, TargetException, IOException, InterruptedException;
    }

    /** A run of a job that delivers things one by one, whatever it is for. */
    @FunctionalInterface
    private interface ItemWork {
        SyncResult run(ItemSync sync) throws SourceException, TargetException, IOException, InterruptedException;
    }

    SyncResult sync() throws CommandFailure, IOException, InterruptedException {
        return execute(CatalogueSync::sync, ItemSync::sync);
    }

    SyncResult plan() throws CommandFailure, IOException, InterruptedException {
        return execute(CatalogueSync::plan, ItemSync::plan);
    }

    SyncResult apply(Path plan) throws CommandFailure, IOException, InterruptedException {
        return execute((sync, mapping) -> sync.apply(mapping, plan), sync -> sync.apply(plan));
    }

    private SyncResult execute(Work work, ItemWork itemWork) throws CommandFailure, IOException, InterruptedException {
        try {
            SyncResult result = job.items().isPresent() ? itemWork.run(items()) : catalogue(work);
            report(result);
            return result;
        } catch (SourceException fault) {
            CommandFailure failure = CommandFailure.of(fault);
            brokeOff(RunOutcome.SOURCE_FAILED, failure);
            throw failure;
        } catch (TargetException fault) {
            CommandFailure failure = CommandFailure.of(fault);
            brokeOff(RunOutcome.TARGET_FAILED, failure);
            throw failure;
        }
    }

    /** Leaves a report of why; that it cannot be written must not hide why. */
    private void brokeOff(RunOutcome outcome, CommandFailure failure) {
        if (job.reportDirectory().isPresent()) {
            BrokenRun run = new BrokenRun(
                    job.name(),
                    job.source().name(),
                    job.target().name(),
                    outcome.name().toLowerCase(Locale.ROOT),
                    String.valueOf(failure.getMessage()),
                    failure.remedy());
            try {
                RunFiles.write(run, job.reportDirectory().get());
            } catch (IOException unwritable) {
                failure.addSuppressed(unwritable);
            }
        }
    }

    private ItemSync items() throws CommandFailure, IOException {
        List<Finding> early = new ArrayList<>();
        MappingOptions mapping = mapping(early).options();
        Progress progress = new Progress(err, "records read");
        ItemPlane plane = new ItemPlane(cipher, Clock.systemUTC(), mapping, Plugins.services(), early, progress::step);
        return new ItemSync(job, ledger.job(job.name()), withPlanFile(), plane);
    }

    private SyncResult catalogue(Work work)
            throws CommandFailure, SourceException, TargetException, IOException, InterruptedException {
        List<Finding> early = new ArrayList<>();
        CatalogueMapping mapping = mapping(early);
        SourceBinding source = new SourceBinding(job.source(), job.sourceSettings());
        Progress progress = new Progress(err, "records read");
        CatalogueSync sync = new CatalogueSync(job, ledger.job(job.name()), withPlanFile(), run -> {
            early.forEach(run::found);
            return new CatalogueJob(job.name(), source, mapping, progress::step).run(run);
        });
        return work.run(sync, mapping);
    }

    /** A row of one's own table that is left out can take records out of what is published, so it is said at once. */
    private CatalogueMapping mapping(List<Finding> early) throws CommandFailure {
        CatalogueMapping mapping = Mappings.of(job.mapping(), job.crosswalk(), early::add);
        FindingText.print(
                err,
                job.name(),
                early.stream().filter(Finding::error).limit(SHOWN).toList());
        return mapping;
    }

    private SyncOptions withPlanFile() throws IOException {
        Optional<Path> directory = job.reportDirectory();
        if (options.planFile().isPresent() || directory.isEmpty()) {
            return options;
        }
        Files.createDirectories(directory.get());
        return options.withPlanFile(directory.get().resolve(PLAN));
    }

    private void report(SyncResult result) throws IOException {
        if (job.reportDirectory().isPresent()) {
            Path directory = job.reportDirectory().get();
            RunFiles.write(result.report(), directory);
            Path plan = directory.resolve(PLAN);
            if (Files.exists(plan)) {
                RunFiles.write(directory.resolve(PLAN_PAGE), out -> PlanHtml.write(plan, out));
            }
        }
    }
}
