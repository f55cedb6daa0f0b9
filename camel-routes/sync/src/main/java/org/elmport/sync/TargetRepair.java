package org.elmport.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.HeldDataset;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.LedgerException;
import org.elmport.sync.ledger.RunKind;
import org.elmport.sync.ledger.RunNumbers;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.ledger.RunTicket;
import org.elmport.sync.plan.PlanHead;
import org.elmport.sync.plan.PlanReader;
import org.elmport.sync.plan.Reconciliation;

/** Compares the target of a job with its ledger, and brings the target back to what the ledger holds. No source is read. */
public final class TargetRepair {

    private final JobConfiguration job;
    private final JobLedger ledger;
    private final Duration lease;

    /** For a job. */
    public TargetRepair(JobConfiguration job, JobLedger ledger, Duration lease) {
        this.job = job;
        this.ledger = ledger;
        this.lease = lease;
    }

    /**
     * Compares, and writes what differs as a plan.
     *
     * @param findings takes what is wrong with the document that the target holds
     * @return the plan; without changes when nothing differs
     * @throws TargetException when the target does not answer
     */
    public PlanHead reconcile(Path plan, FindingSink findings) throws TargetException, IOException {
        try (Lease held = ledger.lease(lease)) {
            RunTicket run = ledger.runs().begin(held, RunKind.RECONCILE);
            RunOutcome outcome = RunOutcome.TARGET_FAILED;
            RunNumbers numbers = RunNumbers.none(run, "");
            try (Closing target = new Closing(job.target().heldDataset(job.targetSettings()))) {
                outcome = RunOutcome.FAILED;
                PlanHead[] head = new PlanHead[1];
                RunFiles.write(plan, out -> head[0] = new Reconciliation(ledger, findings).write(target.dataset, out));
                numbers = RunNumbers.ofTarget(
                        run, head[0].hash(), head[0].counts(), head[0].answers().words());
                outcome = RunOutcome.DONE;
                return head[0];
            } finally {
                ledger.runs().end(run, outcome, numbers);
            }
        }
    }

    /**
     * Carries out a plan of repair: the target gets what the ledger holds.
     *
     * @throws LedgerException with {@link LedgerException.Fault#MOVED} when the target or the ledger has moved since
     * @throws TargetException when the target fails
     */
    public Receipt repair(Path plan, FindingSink lost) throws TargetException, IOException, InterruptedException {
        PlanHead head = PlanReader.head(plan);
        try (Lease held = ledger.lease(lease)) {
            RunTicket run = ledger.runs().begin(held, RunKind.REPAIR);
            RunOutcome outcome = RunOutcome.FAILED;
            try {
                confirm(head, run);
                outcome = RunOutcome.TARGET_FAILED;
                new PlaceClaims(job, ledger).claim();
                Receipt receipt = new DatasetDelivery(ledger, job.target(), job.targetSettings(), job.failure())
                        .deliver(held, run, lost)
                        .orElse(new Receipt(false, java.util.List.of()));
                outcome = receipt.items().isEmpty() ? RunOutcome.TARGET_FAILED : RunOutcome.DONE;
                return receipt;
            } catch (LedgerException moved) {
                outcome = moved.fault() == LedgerException.Fault.MOVED ? RunOutcome.STALE : RunOutcome.FAILED;
                throw moved;
            } finally {
                ledger.runs()
                        .end(
                                run,
                                outcome,
                                RunNumbers.ofTarget(
                                        run,
                                        head.hash(),
                                        head.counts(),
                                        head.answers().words()));
            }
        }
    }

    private void confirm(PlanHead head, RunTicket run) throws TargetException {
        if (!head.job().equals(job.name()) || head.generation() != run.generation()) {
            throw moved("another run has changed what job " + head.job() + " publishes since");
        }
        try (Closing target = new Closing(job.target().heldDataset(job.targetSettings()))) {
            if (!Reconciliation.fingerprint(target.dataset).equals(head.fingerprint())) {
                throw moved("the target holds something else than when the plan was made");
            }
        }
    }

    private static LedgerException moved(String how) {
        return new LedgerException(
                LedgerException.Fault.MOVED,
                "the plan of repair is stale: " + how,
                "Nothing was changed. Make a new one with: elmport reconcile");
    }

    /** What a target holds, which is let go of in the end. */
    private static final class Closing implements AutoCloseable {

        private final Optional<HeldDataset> dataset;

        Closing(Optional<HeldDataset> dataset) {
            this.dataset = dataset;
        }

        @Override
        public void close() {
            dataset.ifPresent(HeldDataset::close);
        }
    }
}
