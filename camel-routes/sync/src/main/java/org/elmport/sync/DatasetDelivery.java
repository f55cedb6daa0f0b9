package org.elmport.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.dataset.Dataset;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.DatasetTarget;
import org.elmport.plugin.HeldDataset;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetFinding;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.setting.Settings;
import org.elmport.sync.failure.FailurePolicy;
import org.elmport.sync.failure.OnError;
import org.elmport.sync.failure.TargetCalls;
import org.elmport.sync.ledger.DeadLetter;
import org.elmport.sync.ledger.DeadLetters;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.DeliveryIntent;
import org.elmport.sync.ledger.DeliveryLog;
import org.elmport.sync.ledger.DeliveryState;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.KeptPayload;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.RunTicket;

/**
 * Delivers what the ledger holds to the target of a job: the intent first, then the call, then the receipt. What the
 * target has confirmed already, and still holds, is not sent again.
 */
public final class DatasetDelivery {

    /** What the delivery of a whole dataset is called in the ledger. */
    public static final String KIND = "dataset";

    private static final int FIELDS = 3;

    private final JobLedger ledger;
    private final TargetPlugin target;
    private final Settings settings;
    private final FailurePolicy policy;

    /**
     * A delivery to a target.
     *
     * @param policy what is done when the target fails
     */
    public DatasetDelivery(JobLedger ledger, TargetPlugin target, Settings settings, FailurePolicy policy) {
        this.ledger = ledger;
        this.target = target;
        this.settings = settings;
        this.policy = policy;
    }

    /** The name of the delivery in the ledger. */
    public DeliverableKey key() {
        return new DeliverableKey(DeliverableKey.LOQ, KIND, target.name());
    }

    /** Whether the target has confirmed what the ledger holds now. */
    boolean confirmed() {
        Hash content = content();
        return ledger.deliveries()
                .state(target.name(), key())
                .filter(known -> known.confirms(content))
                .isPresent();
    }

    /**
     * Brings the target to what the ledger holds now.
     *
     * @param findings takes what the form that the target wants cannot carry, and that the target failed
     * @return what the target holds now; nothing when it failed and that is not to end the run
     * @throws TargetException when it is not delivered and that is to end the run; the next run tries again
     */
    public Optional<Receipt> deliver(Lease lease, RunTicket run, FindingSink findings)
            throws TargetException, InterruptedException {
        try {
            Receipt receipt = delivered(lease, run, findings);
            ledger.deadLetters().settled(target.name(), key());
            return Optional.of(receipt);
        } catch (TargetException failed) {
            if (policy.onTargetError() == OnError.FAIL) {
                throw failed;
            }
            putBy(run, failed, findings);
            return Optional.empty();
        }
    }

    /** The dataset itself stays in the ledger, so a letter about it holds no payload. */
    private void putBy(RunTicket run, TargetException failed, FindingSink findings) {
        String words = String.valueOf(failed.getMessage());
        findings.add(Finding.of(TargetFinding.TARGET_FAILED, RecordReference.NONE, SourcePointer.NONE, "", words)
                .withRemedy(failed.remedy()));
        if (policy.onTargetError() == OnError.DEAD_LETTER) {
            int attempts = ledger.deliveries()
                    .state(target.name(), key())
                    .map(DeliveryState::attempts)
                    .orElse(1);
            Instant next = run.started().plus(policy.rest(attempts));
            ledger.deadLetters()
                    .put(
                            run,
                            new DeadLetters.Subject(target.name(), key(), DeadLetter.Work.DELIVER),
                            KeptPayload.none(),
                            new DeadLetters.Failure(
                                    TargetFinding.TARGET_FAILED.code(), words, attempts, Optional.of(next)));
        }
    }

    private Receipt delivered(Lease lease, RunTicket run, FindingSink lost)
            throws TargetException, InterruptedException {
        Hash content = content();
        DeliveryLog log = ledger.deliveries();
        Optional<DeliveryState> state = log.state(target.name(), key());
        if (state.filter(known -> known.confirms(content)).isPresent() && holds(items(state.get()))) {
            return new Receipt(false, items(state.get()));
        }
        DeliveryIntent intent = log.intend(lease, run, target.name(), key(), content);
        try {
            Receipt receipt = new TargetCalls(policy).call(() -> send(lost));
            log.receipt(intent, "", text(receipt.items()));
            return receipt;
        } catch (TargetException failed) {
            log.failed(intent, Optional.empty());
            throw failed;
        }
    }

    private Receipt send(FindingSink lost) throws TargetException {
        try (Dataset dataset = ledger.dataset();
                DatasetTarget open = target.openDataset(settings, lost)) {
            return open.deliver(dataset);
        }
    }

    /** What is to be delivered: the content of the ledger in the form that the settings ask for. */
    private Hash content() {
        return Hash.ofText(ledger.name() + "\n" + ledger.generation() + "\n" + settings);
    }

    private boolean holds(List<Receipt.Item> items) throws TargetException {
        Optional<HeldDataset> found = target.heldDataset(settings);
        if (found.isEmpty()) {
            return false;
        }
        try (HeldDataset held = found.get()) {
            return held.items().equals(items);
        }
    }

    private static String text(List<Receipt.Item> items) {
        StringBuilder text = new StringBuilder();
        items.forEach(item -> text.append(item.sha256())
                .append(' ')
                .append(item.bytes())
                .append(' ')
                .append(item.name())
                .append('\n'));
        return text.toString();
    }

    private static List<Receipt.Item> items(DeliveryState state) {
        List<Receipt.Item> items = new ArrayList<>();
        state.receipt().lines().forEach(line -> {
            String[] fields = line.split(" ", FIELDS);
            items.add(new Receipt.Item(fields[2], Long.parseLong(fields[1]), fields[0]));
        });
        return items;
    }
}
