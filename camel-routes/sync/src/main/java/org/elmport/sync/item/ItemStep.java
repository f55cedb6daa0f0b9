package org.elmport.sync.item;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.elmport.finding.Finding;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.elmport.sync.OpenedTarget;
import org.elmport.sync.PlaceClaims;
import org.elmport.sync.RunEnd;
import org.elmport.sync.SyncResult;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.failure.ItemDelivery;
import org.elmport.sync.ledger.Applied;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.DeadLetter;
import org.elmport.sync.ledger.ItemLedger;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.ledger.RunTicket;
import org.elmport.sync.plan.Change;
import org.elmport.sync.plan.ItemPlanner;
import org.elmport.sync.plan.PlanHead;
import org.elmport.sync.report.RunReport;

/** What happens once the plan of a run is known: it is carried out, or it is not; the ledger and the report say so. */
final class ItemStep {

    private final JobConfiguration job;
    private final ItemLedger ledger;
    private final Lease lease;
    private final RunTicket ticket;
    private final ItemRun run;
    private final CrawlSummary crawl;
    private final ItemStage stage;
    private final PlanHead plan;

    ItemStep(
            JobConfiguration job,
            ItemLedger ledger,
            Lease lease,
            RunTicket ticket,
            ItemRun run,
            CrawlSummary crawl,
            ItemStage stage,
            PlanHead plan) {
        this.job = job;
        this.ledger = ledger;
        this.lease = lease;
        this.ticket = ticket;
        this.run = run;
        this.crawl = crawl;
        this.stage = stage;
        this.plan = plan;
    }

    /** Ends without a change. */
    SyncResult leave(RunOutcome outcome, ItemPlanner planner) {
        return end(
                outcome,
                plan.counts(),
                plan.generation(),
                Optional.empty(),
                new TreeMap<>(),
                planner.refusals(),
                planner.removals());
    }

    /** Changes the ledger, then the target; then erases what has been kept long enough. */
    SyncResult apply(ItemPlanner planner, Clock clock) throws TargetException, IOException, InterruptedException {
        Applied applied = planner.apply(lease, ticket, plan);
        stage.renew(lease, ticket, job.target().name());
        try (OpenedTarget opened = OpenedTarget.of(job, run, clock, ledger.pseudonyms())) {
            ItemDelivery.Destination destination =
                    new ItemDelivery.Destination(job.target().name(), opened.target(), job.failure(), ledger.cipher());
            ItemDispatch dispatch = new ItemDispatch(
                    ledger,
                    job.target().name(),
                    new ItemDelivery(ledger.job(), lease, ticket, destination, run, clock),
                    run);
            dispatch.run(stage.kinds());
            // a folder that the target has only now made
            new PlaceClaims(job, ledger.job()).claim();
            settleUnwanted();
            SortedMap<String, Long> kept = keepHouse(clock);
            RunOutcome outcome = dispatch.waiting() ? RunOutcome.TARGET_FAILED : RunOutcome.DONE;
            // what was refused and accepted all the same is a finding by now
            return end(
                    outcome,
                    applied.counts(),
                    applied.generation(),
                    Optional.of(dispatch.outcomes()),
                    kept,
                    List.of(),
                    List.of());
        }
    }

    /** What is not to be at the target any more and never got there needs no letter. */
    private void settleUnwanted() {
        JobLedger of = ledger.job();
        of.deadLetters().list().stream()
                .filter(letter -> letter.work() == DeadLetter.Work.DELIVER && !letter.parked())
                .filter(letter ->
                        of.state(letter.key()).filter(entry -> !entry.live()).isPresent())
                .forEach(letter -> of.deadLetters().settled(letter.target(), letter.key()));
    }

    /** Encrypts anew what a former key has encrypted, and erases what has been kept long enough; how much of each. */
    private SortedMap<String, Long> keepHouse(Clock clock) {
        SortedMap<String, Long> done = new TreeMap<>();
        if (ledger.cipher().isPresent()) {
            done.put("kept, encrypted anew", ledger.personal().renew(lease));
        }
        job.items()
                .flatMap(items -> items.retention())
                .map(time -> clock.instant().atZone(ZoneOffset.UTC).minus(time).toInstant())
                .ifPresent(since ->
                        done.put("kept, time over, erased", ledger.personal().retain(lease, since)));
        done.values().removeIf(count -> count == 0);
        return done;
    }

    private SyncResult end(
            RunOutcome outcome,
            ChangeCounts counts,
            long generation,
            Optional<SortedMap<String, Long>> applied,
            SortedMap<String, Long> kept,
            List<Finding> refusals,
            List<Change> removals) {
        SortedMap<String, Long> deliveries = applied.orElseGet(TreeMap::new);
        SortedMap<String, Long> told = new TreeMap<>(deliveries);
        told.putAll(kept);
        RunReport report = new RunEnd(ticket, plan, outcome, counts, generation, applied.isPresent(), Optional.empty())
                .note(
                        ledger.job().runs(),
                        run.report(job.name(), job.source().name(), crawl, stage)
                                .withDeliveries(told),
                        run.findings(),
                        deliveries.isEmpty() ? "" : deliveries.toString());
        List<Change> missing = refusals.isEmpty() ? List.of() : removals;
        return new SyncResult(outcome, report, plan, refusals, missing, new Receipt(!deliveries.isEmpty(), List.of()));
    }
}
