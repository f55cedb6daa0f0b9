package org.elmport.sync;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.elmport.dataset.CatalogueDataset;
import org.elmport.finding.Finding;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.TargetException;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.failure.OnError;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.LedgerException;
import org.elmport.sync.ledger.RunKind;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.ledger.RunTicket;
import org.elmport.sync.plan.CataloguePlanner;
import org.elmport.sync.plan.PlanContext;
import org.elmport.sync.plan.PlanHead;
import org.elmport.sync.plan.PlanSelection;

/**
 * Runs a job: reads the source, plans what changes, lets the guard judge, changes the ledger, and delivers what it holds
 * then. Killed at any point, the next run brings source, ledger and target together.
 */
public final class CatalogueSync {

    private final JobConfiguration job;
    private final JobLedger ledger;
    private final SyncOptions options;
    private final Crawler crawler;

    /**
     * A run of a job.
     *
     * @param ledger the ledger of the job
     * @param crawler reads and maps
     */
    public CatalogueSync(JobConfiguration job, JobLedger ledger, SyncOptions options, Crawler crawler) {
        this.job = job;
        this.ledger = ledger;
        this.options = options;
        this.crawler = crawler;
    }

    /**
     * Plans and applies.
     *
     * @throws SourceException when the source fails; nothing was changed
     * @throws TargetException when the target fails; the next run delivers what the ledger holds
     * @throws LedgerException when another run is at it, or the ledger fails
     */
    public SyncResult sync(CatalogueMapping mapping)
            throws SourceException, TargetException, IOException, InterruptedException {
        return run(mapping, options.dryRun() ? RunKind.PLAN : RunKind.SYNC, Optional.empty());
    }

    /** Plans and changes nothing. */
    public SyncResult plan(CatalogueMapping mapping)
            throws SourceException, TargetException, IOException, InterruptedException {
        return run(mapping, RunKind.PLAN, Optional.empty());
    }

    /**
     * Carries out a plan and no other.
     *
     * @throws LedgerException with {@link LedgerException.Fault#MOVED} when the source or the ledger has moved since
     */
    public SyncResult apply(CatalogueMapping mapping, Path plan)
            throws SourceException, TargetException, IOException, InterruptedException {
        return run(mapping, RunKind.APPLY, Optional.of(plan));
    }

    private SyncResult run(CatalogueMapping mapping, RunKind kind, Optional<Path> prepared)
            throws SourceException, TargetException, IOException, InterruptedException {
        Optional<PlanHead> agreed =
                prepared.isPresent() ? Optional.of(NotedRun.agreed(prepared.get(), job.name())) : Optional.empty();
        KeptBase base = new KeptBase(job, ledger, mapping);
        Optional<Since> asked =
                agreed.isPresent() ? agreed.get().selection().since().map(Since::of) : options.since();
        try (Lease lease = ledger.lease(options.lease())) {
            Optional<Instant> since = base.moment(asked);
            RunTicket ticket = ledger.runs().begin(lease, kind, since);
            Request request = new Request(mapping, kind, agreed, base, asked.isPresent(), since);
            return NotedRun.of(ledger, ticket, () -> run(request, lease, ticket));
        }
    }

    /** What a run is for, and what it goes on from. */
    private record Request(
            CatalogueMapping mapping,
            RunKind kind,
            Optional<PlanHead> agreed,
            KeptBase base,
            boolean changesAsked,
            Optional<Instant> since) {}

    private SyncResult run(Request request, Lease lease, RunTicket ticket)
            throws SourceException, TargetException, IOException, InterruptedException {
        RunKind kind = request.kind();
        Optional<PlanHead> agreed = request.agreed();
        if (kind != RunKind.PLAN) {
            new PlaceClaims(job, ledger).claim();
        }
        try (CatalogueRun run = new CatalogueRun(
                job.name(),
                job.source().name(),
                request.mapping(),
                request.since(),
                request.base().keeps())) {
            CrawlSummary crawl = crawler.into(run);
            request.base().complete(run, crawl, request.changesAsked());
            PlanSelection selection = agreed.map(PlanHead::selection)
                    .orElse(options.selection().withSince(crawl.whole() ? Optional.empty() : request.since()));
            try (CatalogueDataset dataset = run.assemble();
                    CataloguePlanner planner = new CataloguePlanner(
                            ledger, dataset, context(request, crawl, run, dataset, selection, ticket))) {
                PlanHead plan = agreed.isPresent() ? agreed.get() : written(planner);
                planner.findings().forEach(run::found);
                planner.refusals().forEach(run::found);
                if (kind != RunKind.PLAN && job.failure().onDataError() == OnError.DEAD_LETTER) {
                    new RecordLetters(ledger, ticket).keep(run, crawl.whole(), selection);
                }
                DatasetDelivery delivery =
                        new DatasetDelivery(ledger, job.target(), job.targetSettings(), job.failure());
                SyncStep step = new SyncStep(ledger, lease, ticket, run, crawl, dataset, plan, delivery);
                if (kind == RunKind.PLAN) {
                    return step.leave(RunOutcome.DONE, planner);
                }
                return plan.passes(options.accepted()) && planner.mayApply()
                        ? step.apply(planner)
                        : step.leave(RunOutcome.REFUSED, planner);
            }
        }
    }

    private PlanContext context(
            Request request,
            CrawlSummary crawl,
            CatalogueRun run,
            CatalogueDataset dataset,
            PlanSelection selection,
            RunTicket ticket)
            throws IOException {
        CatalogueMapping mapping = request.mapping();
        List<Finding> objections =
                new CatalogueChecks(job.check(), mapping.options(), run::found).objections(dataset, Instant.now());
        return new PlanContext(
                crawl.complete(),
                job.publishIncomplete(),
                mapping.options().baseIri(),
                Versions.madeBy(mapping),
                job.guard(),
                selection,
                run.quarantined(),
                run.heldBack(),
                job.failure().onDataError() == OnError.FAIL,
                objections,
                run.configured(),
                request.base().keeping(run, ticket.started()));
    }

    private PlanHead written(CataloguePlanner planner) throws IOException {
        if (options.planFile().isEmpty()) {
            return planner.write(OutputStream.nullOutputStream());
        }
        Path file = options.planFile().get();
        PlanHead[] head = new PlanHead[1];
        RunFiles.write(file, out -> head[0] = planner.write(out));
        return head[0];
    }
}
