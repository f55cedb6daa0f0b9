package org.elmport.sync.item;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.sync.OpenedTarget;
import org.elmport.sync.PlaceClaims;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.failure.ItemDelivery;
import org.elmport.sync.failure.TargetCalls;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.ItemLedger;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.LedgerException;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.ledger.RunKind;
import org.elmport.sync.ledger.RunNumbers;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.ledger.RunTicket;
import org.elmport.sync.plan.Change;
import org.elmport.sync.plan.PlanHead;
import org.elmport.sync.plan.PlanReader;

/**
 * Compares a target that takes things one by one with the ledger, and brings it back to what the ledger holds. No source
 * is read.
 */
public final class ItemRepair {

    private final JobConfiguration job;
    private final ItemLedger ledger;
    private final Duration lease;
    private final Clock clock;

    /** For a job with {@link JobConfiguration#items()}. */
    public ItemRepair(
            JobConfiguration job, JobLedger ledger, Duration lease, Optional<PayloadCipher> cipher, Clock clock) {
        this.job = job;
        this.ledger = new ItemLedger(ledger, job.items().orElseThrow().mapping().name(), cipher);
        this.lease = lease;
        this.clock = clock;
    }

    @FunctionalInterface
    private interface Work {
        ItemRepaired run(Lease held, RunTicket run, ItemTarget target)
                throws TargetException, IOException, InterruptedException;
    }

    private ItemRepaired noted(RunKind kind, FindingSink findings, Work work)
            throws TargetException, IOException, InterruptedException {
        try (Lease held = ledger.job().lease(lease)) {
            RunTicket run = ledger.job().runs().begin(held, kind);
            RunOutcome outcome = RunOutcome.FAILED;
            RunNumbers numbers = RunNumbers.none(run, "");
            try (OpenedTarget opened = OpenedTarget.of(job, findings, clock, ledger.pseudonyms())) {
                ItemRepaired result = work.run(held, run, opened.target());
                PlanHead head = result.plan();
                numbers = RunNumbers.ofTarget(
                        run, head.hash(), head.counts(), head.answers().words());
                outcome = result.outcome();
                return result;
            } catch (TargetException failed) {
                outcome = RunOutcome.TARGET_FAILED;
                throw failed;
            } catch (LedgerException moved) {
                outcome = moved.fault() == LedgerException.Fault.MOVED ? RunOutcome.STALE : RunOutcome.FAILED;
                throw moved;
            } finally {
                ledger.job().runs().end(run, outcome, numbers);
            }
        }
    }

    /**
     * Compares, and writes what differs as a plan; changes nothing.
     *
     * @param purge whether the plan takes from the target what only it has
     * @param findings takes what is worth knowing about the list of the target
     * @throws TargetException when the target does not answer
     */
    public PlanHead reconcile(Path plan, boolean purge, FindingSink findings)
            throws TargetException, IOException, InterruptedException {
        return noted(RunKind.RECONCILE, findings, (held, run, target) -> {
                    ItemReconciliation reconciliation = new ItemReconciliation(
                            ledger, job.target().name(), target, new TargetCalls(job.failure()), findings);
                    List<String> kinds = ItemKinds.of(job, ledger, held, clock);
                    try (TargetListing listing = TargetListing.of(kinds, target)) {
                        PlanHead head = PlanFile.write(
                                plan, out -> reconciliation.write(listing, kinds, purge, job.guard(), out));
                        return new ItemRepaired(RunOutcome.DONE, head, new TreeMap<>());
                    }
                })
                .plan();
    }

    /**
     * Carries out a plan of repair.
     *
     * @param accepted the hash of a plan that passes although the guard refuses it
     * @throws LedgerException with {@link LedgerException.Fault#MOVED} when the target or the ledger has moved since
     * @throws TargetException when the target fails and the policy of the job is to fail then
     */
    public ItemRepaired repair(Path plan, Optional<Hash> accepted, FindingSink findings)
            throws TargetException, IOException, InterruptedException {
        PlanHead head = PlanReader.head(plan);
        return noted(RunKind.REPAIR, findings, (held, run, target) -> {
            List<String> kinds = ItemKinds.of(job, ledger, held, clock);
            confirm(head, run, kinds, target);
            new PlaceClaims(job, ledger.job()).claim();
            if (!head.passes(accepted)) {
                return new ItemRepaired(RunOutcome.REFUSED, head, new TreeMap<>());
            }
            ItemDelivery.Destination destination =
                    new ItemDelivery.Destination(job.target().name(), target, job.failure(), ledger.cipher());
            ItemDelivery delivery = new ItemDelivery(ledger.job(), held, run, destination, findings, clock);
            ItemDispatch dispatch = new ItemDispatch(ledger, job.target().name(), delivery, findings);
            List<DeliverableKey> gone = new ArrayList<>();
            PlanReader.read(plan, change -> prepare(change, held, gone), record -> {});
            dispatch.run(kinds);
            if (head.selection().removals()) {
                purge(gone, kinds, dispatch);
            }
            RunOutcome outcome = dispatch.waiting() ? RunOutcome.TARGET_FAILED : RunOutcome.DONE;
            return new ItemRepaired(outcome, head, dispatch.outcomes());
        });
    }

    private void confirm(PlanHead head, RunTicket run, List<String> kinds, ItemTarget target)
            throws TargetException, IOException, InterruptedException {
        if (!head.job().equals(job.name()) || head.generation() != run.generation()) {
            throw moved("another run has changed what job " + head.job() + " keeps there since");
        }
        try (TargetListing listing = TargetListing.of(kinds, target)) {
            if (!listing.fingerprint().equals(head.fingerprint())) {
                throw moved("the target lists something else than when the plan was made");
            }
        }
    }

    private static LedgerException moved(String how) {
        return new LedgerException(
                LedgerException.Fault.MOVED,
                "the plan of repair is stale: " + how,
                "Nothing was changed. Make a new one with: elmport reconcile");
    }

    private void prepare(Change change, Lease held, List<DeliverableKey> gone) {
        DeliverableKey key = new DeliverableKey(
                ledger.profile(), change.key().kind(), change.key().key());
        if (change.type() == Change.Type.REMOVED) {
            gone.add(key);
        } else {
            ledger.job().deliveries().doubt(held, job.target().name(), key);
        }
    }

    private void purge(List<DeliverableKey> gone, List<String> kinds, ItemDispatch dispatch)
            throws TargetException, InterruptedException {
        for (int i = kinds.size() - 1; i >= 0; i--) {
            for (DeliverableKey key : gone) {
                if (key.kind().equals(kinds.get(i))) {
                    dispatch.purge(key);
                    ledger.job().audit(job.name(), "purge", key.toString());
                }
            }
        }
    }
}
