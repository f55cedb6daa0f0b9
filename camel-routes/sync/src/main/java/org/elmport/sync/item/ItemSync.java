package org.elmport.sync.item;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemMapping;
import org.elmport.plugin.item.ItemMappingContext;
import org.elmport.record.SourceRecord;
import org.elmport.sync.ChangesRefusedException;
import org.elmport.sync.NotedRun;
import org.elmport.sync.PlaceClaims;
import org.elmport.sync.RunFiles;
import org.elmport.sync.SyncOptions;
import org.elmport.sync.SyncResult;
import org.elmport.sync.configuration.ItemConfiguration;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.failure.OnError;
import org.elmport.sync.ledger.Deliverable;
import org.elmport.sync.ledger.ItemLedger;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.MadeBy;
import org.elmport.sync.ledger.RunKind;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.ledger.RunTicket;
import org.elmport.sync.ledger.StoredMemory;
import org.elmport.sync.ledger.SubjectNames;
import org.elmport.sync.plan.CatalogueKeeping;
import org.elmport.sync.plan.ItemPlanner;
import org.elmport.sync.plan.PlanContext;
import org.elmport.sync.plan.PlanHead;
import org.elmport.sync.plan.PlanSelection;
import org.elmport.sync.plan.QuarantinedRecord;

/**
 * Runs a job that delivers things one by one: reads the source, makes them, plans what changes, lets the guard judge,
 * changes the ledger, and brings the target to what it holds then. Killed at any point, the next run brings source,
 * ledger and target together.
 */
public final class ItemSync {

    private final JobConfiguration job;
    private final ItemConfiguration items;
    private final JobLedger ledger;
    private final SyncOptions options;
    private final ItemPlane plane;
    private final int budget;

    /**
     * A run of a job.
     *
     * @param job a job with {@link JobConfiguration#items()}
     * @param ledger the ledger of the job
     */
    public ItemSync(JobConfiguration job, JobLedger ledger, SyncOptions options, ItemPlane plane) {
        this(job, ledger, options, plane, ItemStage.BUDGET);
    }

    ItemSync(JobConfiguration job, JobLedger ledger, SyncOptions options, ItemPlane plane, int budget) {
        this.job = job;
        this.items = job.items()
                .orElseThrow(() -> new IllegalArgumentException("job " + job.name() + " publishes a catalogue"));
        this.ledger = ledger;
        this.options = options;
        this.plane = plane;
        this.budget = budget;
    }

    /**
     * Plans and applies.
     *
     * @throws SourceException when the source fails; nothing was changed
     * @throws TargetException when the target fails; the next run delivers what the ledger holds
     */
    public SyncResult sync() throws SourceException, TargetException, IOException, InterruptedException {
        return run(options.dryRun() ? RunKind.PLAN : RunKind.SYNC, Optional.empty());
    }

    /** Plans and changes nothing, but for what the mapping remembers. */
    public SyncResult plan() throws SourceException, TargetException, IOException, InterruptedException {
        return run(RunKind.PLAN, Optional.empty());
    }

    /**
     * Carries out a plan and no other.
     *
     * @throws org.elmport.sync.ledger.LedgerException when the source or the ledger has moved since
     */
    public SyncResult apply(Path plan) throws SourceException, TargetException, IOException, InterruptedException {
        return run(RunKind.APPLY, Optional.of(plan));
    }

    private SyncResult run(RunKind kind, Optional<Path> prepared)
            throws SourceException, TargetException, IOException, InterruptedException {
        Optional<PlanHead> agreed =
                prepared.isPresent() ? Optional.of(NotedRun.agreed(prepared.get(), job.name())) : Optional.empty();
        if (options.since().isPresent()) {
            throw new ChangesRefusedException(
                    "job " + job.name() + " delivers things one by one, which are never kept to add changes to",
                    "Leave out --since, or name the job of a catalogue with --job.");
        }
        ItemLedger held = new ItemLedger(ledger, items.mapping().name(), plane.cipher());
        try (Lease lease = ledger.lease(options.lease())) {
            RunTicket ticket = ledger.runs().begin(lease, kind);
            return NotedRun.of(ledger, ticket, () -> run(kind, agreed, held, lease, ticket));
        }
    }

    private SyncResult run(RunKind kind, Optional<PlanHead> agreed, ItemLedger held, Lease lease, RunTicket ticket)
            throws SourceException, TargetException, IOException, InterruptedException {
        if (kind != RunKind.PLAN) {
            new PlaceClaims(job, ledger).claim();
        }
        ItemRun run = new ItemRun();
        plane.early().forEach(run::add);
        StoredMemory memory = held.memory(lease);
        SubjectNames names = held.names(memory);
        ItemMappingContext context = new ItemMappingContext(
                run, plane.clock(), held.pseudonyms(), names.memory(), plane.mapping(), plane.services());
        try (ItemMapping mapping = items.mapping().open(items.settings(), context);
                ItemStage stage = new ItemStage(held, mapping, names, budget)) {
            CrawlSummary crawl = crawl(mapping, run);
            mapping.finish(stage);
            stage.finish(run);
            memory.flush();
            PlanSelection selection = agreed.map(PlanHead::selection)
                    .orElseGet(() -> careful(named(held), crawl.unreadable(), stage, run));
            Set<String> meant = meant(selection, held);
            ItemPlanner planner = new ItemPlanner(
                    held,
                    stage,
                    context(crawl, selection, stage.heldBack(), quarantined(run, stage, meant)),
                    asked(meant));
            PlanHead plan = agreed.isPresent() ? agreed.get() : written(planner);
            planner.refusals().forEach(run::add);
            ItemStep step = new ItemStep(job, held, lease, ticket, run, crawl, stage, plan);
            if (kind == RunKind.PLAN) {
                return step.leave(RunOutcome.DONE, planner);
            }
            return plan.passes(options.accepted()) && planner.mayApply()
                    ? step.apply(planner, plane.clock())
                    : step.leave(RunOutcome.REFUSED, planner);
        }
    }

    private CrawlSummary crawl(ItemMapping mapping, ItemRun run)
            throws SourceException, IOException, InterruptedException {
        SourceContext context = new SourceContext(run, plane.clock(), mapping.reads());
        try (RecordSource source = job.source().open(job.sourceSettings(), context)) {
            for (Optional<SourceRecord> record = source.next(); record.isPresent(); record = source.next()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("while the source was read");
                }
                mapping.read(record.get());
                plane.progress().accept(1);
            }
            return source.summary();
        }
    }

    /** What was passed over may be what seems missing: bad data never withdraws anything. */
    private static PlanSelection careful(PlanSelection given, long unreadable, ItemStage stage, ItemRun run) {
        if (unreadable == 0 || stage.kinds().stream().noneMatch(stage::missingIsGone)) {
            return given;
        }
        run.add(Finding.of(
                ItemFinding.MISSING_KEPT,
                RecordReference.NONE,
                SourcePointer.NONE,
                "",
                "Records that could not be read: " + unreadable
                        + ". What is missing may be among them, and stays at the target"));
        return new PlanSelection(given.record(), given.limit(), false, given.since());
    }

    /** A person who is asked for stands in the plan under the pseudonym. */
    private PlanSelection named(ItemLedger held) {
        PlanSelection given = options.selection();
        return items.mapping().personal()
                ? new PlanSelection(given.record().map(held::named), given.limit(), given.removals())
                : given;
    }

    /** What is asked for: a record by its identifier in the source, a person by a pseudonym; nothing for all. */
    private static Set<String> meant(PlanSelection selection, ItemLedger held) {
        return selection.record().map(held.personal()::meant).orElse(Set.of());
    }

    private static Predicate<Deliverable> asked(Set<String> meant) {
        return item -> meant.isEmpty()
                || meant.contains(item.record().id())
                || meant.contains(item.key().key())
                || meant.contains(item.subject());
    }

    private PlanContext context(
            CrawlSummary crawl, PlanSelection selection, long heldBack, List<QuarantinedRecord> quarantined) {
        return new PlanContext(
                crawl.whole(),
                job.publishIncomplete(),
                "",
                madeBy(),
                job.guard(),
                selection,
                quarantined,
                heldBack,
                job.failure().onDataError() == OnError.FAIL,
                List.of(),
                Optional.empty(),
                CatalogueKeeping.NONE);
    }

    /** What is held back and may be asked for: records of persons have no names, and only their places tell them apart. */
    private static List<QuarantinedRecord> quarantined(ItemRun run, ItemStage stage, Set<String> meant)
            throws IOException {
        if (meant.isEmpty()) {
            return run.quarantined();
        }
        Set<RecordReference> asked = stage.heldBackFor(meant);
        return run.quarantined().stream()
                .filter(held -> asked.contains(held.record())
                        || meant.contains(held.record().id()))
                .toList();
    }

    private MadeBy madeBy() {
        String version = items.mapping().getClass().getPackage().getImplementationVersion();
        String known = version == null ? "unpackaged" : version;
        return new MadeBy(known, known, items.mapping().name());
    }

    private PlanHead written(ItemPlanner planner) throws IOException {
        if (options.planFile().isEmpty()) {
            return planner.write(OutputStream.nullOutputStream());
        }
        PlanHead[] head = new PlanHead[1];
        RunFiles.write(options.planFile().get(), out -> head[0] = planner.write(out));
        return head[0];
    }
}
