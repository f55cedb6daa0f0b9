package org.elmport.sync;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.elmport.dataset.Dataset;
import org.elmport.finding.Finding;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.elmport.sync.ledger.Applied;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.ledger.RunTicket;
import org.elmport.sync.plan.CataloguePlanner;
import org.elmport.sync.plan.Change;
import org.elmport.sync.plan.PlanHead;
import org.elmport.sync.report.RunReport;
import org.elmport.sync.report.UndeliveredChanges;

/** What happens once the plan of a run is known: it is carried out, or it is not; the ledger and the report say so. */
final class SyncStep {

    private static final Receipt NOTHING = new Receipt(false, List.of());

    private final JobLedger ledger;
    private final Lease lease;
    private final RunTicket ticket;
    private final CatalogueRun run;
    private final CrawlSummary crawl;
    private final Dataset dataset;
    private final PlanHead plan;
    private final DatasetDelivery delivery;
    private final Optional<UndeliveredChanges> undelivered;

    /** Before anything is changed. */
    SyncStep(
            JobLedger ledger,
            Lease lease,
            RunTicket ticket,
            CatalogueRun run,
            CrawlSummary crawl,
            Dataset dataset,
            PlanHead plan,
            DatasetDelivery delivery) {
        this.ledger = ledger;
        this.lease = lease;
        this.ticket = ticket;
        this.run = run;
        this.crawl = crawl;
        this.dataset = dataset;
        this.plan = plan;
        this.delivery = delivery;
        this.undelivered = delivery.confirmed() ? Optional.empty() : RunEnd.undelivered(ledger.runs());
    }

    /** Ends without a change. */
    SyncResult leave(RunOutcome outcome, CataloguePlanner planner) throws IOException {
        return end(outcome, plan.counts(), plan.generation(), Optional.empty(), planner);
    }

    /** Changes the ledger, then the target. */
    SyncResult apply(CataloguePlanner planner) throws IOException, TargetException, InterruptedException {
        Applied applied = planner.apply(lease, ticket, plan);
        Optional<Receipt> receipt = delivery.deliver(lease, ticket, run::found);
        RunOutcome outcome = receipt.isPresent() ? RunOutcome.DONE : RunOutcome.TARGET_FAILED;
        return end(outcome, applied.counts(), applied.generation(), Optional.of(receipt.orElse(NOTHING)), planner);
    }

    private SyncResult end(
            RunOutcome outcome,
            ChangeCounts counts,
            long generation,
            Optional<Receipt> applied,
            CataloguePlanner planner)
            throws IOException {
        Receipt receipt = applied.orElse(NOTHING);
        RunReport report = new RunEnd(ticket, plan, outcome, counts, generation, applied.isPresent(), undelivered)
                .note(
                        ledger.runs(),
                        run.report(crawl, dataset, names(receipt), planner.fillRates()),
                        run.findings(),
                        "");
        // what was refused and accepted all the same is a finding by now
        List<Finding> refusals = applied.isPresent() ? List.of() : planner.refusals();
        List<Change> missing = refusals.isEmpty() ? List.of() : planner.removals();
        return new SyncResult(outcome, report, plan, refusals, missing, receipt);
    }

    private static List<String> names(Receipt receipt) {
        return receipt.items().stream().map(Receipt.Item::name).toList();
    }
}
