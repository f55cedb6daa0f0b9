package org.elmport.sync;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.plugin.TargetException;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.failure.FailurePolicy;
import org.elmport.sync.failure.ItemDelivery;
import org.elmport.sync.failure.ItemOutcome;
import org.elmport.sync.failure.OnError;
import org.elmport.sync.failure.OutgoingItem;
import org.elmport.sync.ledger.DeadLetter;
import org.elmport.sync.ledger.DeliveryState;
import org.elmport.sync.ledger.ItemLedger;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.ledger.RunKind;
import org.elmport.sync.ledger.RunNumbers;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.ledger.RunTicket;

/**
 * Tries again what was put by on its way to a target. What is still a record is not for this: the source must be asked
 * for it again.
 */
public final class LetterRetry {

    private final JobConfiguration job;
    private final JobLedger ledger;
    private final Duration lease;
    private final Optional<PayloadCipher> cipher;
    private final Clock clock;

    /**
     * For a job.
     *
     * @param cipher reads what is kept of personal things
     */
    public LetterRetry(
            JobConfiguration job, JobLedger ledger, Duration lease, Optional<PayloadCipher> cipher, Clock clock) {
        this.job = job;
        this.ledger = ledger;
        this.lease = lease;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** The letters that are meant, the oldest first. */
    public List<DeadLetter> chosen(LetterChoice choice) {
        return ledger.deadLetters().list().stream().filter(choice::means).toList();
    }

    /** The letters that fit, those that wait for a person among them, the oldest first. */
    public List<DeadLetter> listed(LetterChoice choice) {
        return ledger.deadLetters().list().stream().filter(choice::fits).toList();
    }

    /**
     * Tries letters again.
     *
     * @return those that are still there; each says why
     */
    public List<DeadLetter> retry(List<DeadLetter> letters, FindingSink findings)
            throws TargetException, InterruptedException {
        return noted((held, run) -> {
            new PlaceClaims(job, ledger).claim();
            for (DeadLetter letter : letters) {
                if (letter.key().kind().equals(DatasetDelivery.KIND)) {
                    new DatasetDelivery(ledger, job.target(), job.targetSettings(), putsBy())
                            .deliver(held, run, findings);
                }
            }
            items(letters, held, run, findings, this::again);
            return left(letters);
        });
    }

    /**
     * Takes the word of somebody that the target has what letters are about.
     *
     * @throws TargetException when the configuration of the target does not do; nothing is noted then
     */
    public void confirm(List<DeadLetter> letters, String word, FindingSink findings)
            throws TargetException, InterruptedException {
        noted((held, run) -> {
            items(letters, held, run, findings, (letter, delivery) -> delivery.confirm(letter.key(), word));
            for (DeadLetter letter : letters) {
                if (letter.key().kind().equals(DatasetDelivery.KIND)) {
                    ledger.deliveries().confirmed(held, letter.target(), letter.key(), word);
                    ledger.deadLetters().settled(letter.target(), letter.key());
                }
                ledger.audit(word, "confirm", letter.key().toString());
            }
            return List.of();
        });
    }

    /** Those of these letters that are there now; each says how it failed last. */
    public List<DeadLetter> left(List<DeadLetter> letters) {
        List<DeadLetter> left = new ArrayList<>();
        letters.forEach(letter ->
                ledger.deadLetters().about(letter.target(), letter.key()).ifPresent(left::add));
        return left;
    }

    @FunctionalInterface
    private interface Work {
        List<DeadLetter> run(Lease held, RunTicket run) throws TargetException, InterruptedException;
    }

    private List<DeadLetter> noted(Work work) throws TargetException, InterruptedException {
        try (Lease held = ledger.lease(lease)) {
            RunTicket run = ledger.runs().begin(held, RunKind.RETRY);
            RunOutcome outcome = RunOutcome.FAILED;
            String detail = "";
            try {
                List<DeadLetter> left = work.run(held, run);
                outcome = left.isEmpty() ? RunOutcome.DONE : RunOutcome.TARGET_FAILED;
                detail = left.isEmpty() ? "" : left.size() + " dead letters are left";
                return left;
            } finally {
                ledger.runs().end(run, outcome, RunNumbers.none(run, detail));
            }
        }
    }

    /** What fails again goes back to where it was. */
    private FailurePolicy putsBy() {
        return job.failure().with(OnError.DEAD_LETTER, OnError.DEAD_LETTER);
    }

    @FunctionalInterface
    private interface Step {
        void take(DeadLetter letter, ItemDelivery delivery) throws TargetException, InterruptedException;
    }

    private void items(List<DeadLetter> letters, Lease held, RunTicket run, FindingSink findings, Step step)
            throws TargetException, InterruptedException {
        List<DeadLetter> items = letters.stream()
                .filter(letter -> !letter.key().kind().equals(DatasetDelivery.KIND))
                .toList();
        if (items.isEmpty()) {
            return;
        }
        try (OpenedTarget opened = OpenedTarget.of(job, findings, clock, pseudonyms())) {
            ItemDelivery delivery = new ItemDelivery(
                    ledger,
                    held,
                    run,
                    new ItemDelivery.Destination(job.target().name(), opened.target(), putsBy(), cipher),
                    findings,
                    clock);
            for (DeadLetter letter : items) {
                step.take(letter, delivery);
            }
        }
    }

    /** Whether it was taken back since: whoever objected in the meantime is not sent again. */
    private boolean unwanted(DeadLetter letter) {
        return ledger.state(letter.key()).filter(entry -> !entry.live()).isPresent();
    }

    private UnaryOperator<String> pseudonyms() {
        return job.items()
                .map(items -> new ItemLedger(ledger, items.mapping().name(), cipher).pseudonyms())
                .orElse(UnaryOperator.identity());
    }

    private void again(DeadLetter letter, ItemDelivery delivery) throws TargetException, InterruptedException {
        Optional<DeliveryState> state = ledger.deliveries().state(letter.target(), letter.key());
        boolean toDeliver = letter.work() == DeadLetter.Work.DELIVER;
        if (toDeliver && unwanted(letter)) {
            ledger.deadLetters().settled(letter.target(), letter.key());
            return;
        }
        if (state.isEmpty() || (toDeliver && !letter.kept())) {
            return;
        }
        byte[] payload = letter.kept() ? ledger.deadLetters().payload(letter.id(), cipher) : new byte[0];
        OutgoingItem item = new OutgoingItem(
                letter.key(),
                RecordReference.NONE,
                letter.encrypted(),
                payload,
                state.get().intended());
        ItemOutcome outcome =
                letter.work() == DeadLetter.Work.WITHDRAW ? delivery.withdraw(item) : delivery.deliverAgain(item);
        if (outcome == ItemOutcome.DELIVERED) {
            ledger.audit(job.name(), "retry", letter.key().toString());
        }
    }
}
