package org.elmport.sync.failure;

import java.time.Clock;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetFinding;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetItem;
import org.elmport.sync.ledger.DeadLetter;
import org.elmport.sync.ledger.DeadLetters;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.DeliveryIntent;
import org.elmport.sync.ledger.DeliveryState;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.KeptPayload;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.ledger.RunTicket;

/**
 * Delivers things one by one: the intent first, then the call, then the answer, each noted by itself. What the target
 * has confirmed is not sent again; what nobody knows about is asked for, and parked for a person where the target does
 * not say. Not for several threads at once.
 */
public final class ItemDelivery {

    private final JobLedger ledger;
    private final Lease lease;
    private final RunTicket run;
    private final Destination destination;
    private final TargetCalls calls;
    private final FindingSink findings;
    private final Clock clock;

    /**
     * Where things go.
     *
     * @param name the name of the target in the ledger
     * @param target the target, which stays the caller's
     * @param policy what is done about errors
     * @param cipher encrypts what is kept of personal things; without it nothing is kept of them
     */
    public record Destination(String name, ItemTarget target, FailurePolicy policy, Optional<PayloadCipher> cipher) {}

    /** Deliveries of a run, under its lease. */
    public ItemDelivery(
            JobLedger ledger, Lease lease, RunTicket run, Destination destination, FindingSink findings, Clock clock) {
        this.ledger = ledger;
        this.lease = lease;
        this.run = run;
        this.destination = destination;
        this.calls = new TargetCalls(destination.policy());
        this.findings = findings;
        this.clock = clock;
    }

    /**
     * Sees to it that the target has something.
     *
     * @throws TargetException when the target fails and the policy is to fail then
     * @throws DataErrorException when the target refuses it and the policy is to fail then
     */
    public ItemOutcome deliver(OutgoingItem item) throws TargetException, InterruptedException {
        return deliver(item, false);
    }

    /** The same for something that somebody wants to be tried again, whatever became of it before. */
    public ItemOutcome deliverAgain(OutgoingItem item) throws TargetException, InterruptedException {
        return deliver(item, true);
    }

    private ItemOutcome deliver(OutgoingItem item, boolean again) throws TargetException, InterruptedException {
        Optional<DeliveryState> state = ledger.deliveries().state(destination.name(), item.key());
        if (state.filter(known -> known.confirms(item.hash())).isPresent()) {
            ledger.deadLetters().settled(destination.name(), item.key());
            return ItemOutcome.AS_BEFORE;
        }
        if (state.filter(known -> stands(known, item)).isPresent()) {
            ledger.deliveries().stands(lease, destination.name(), item.key());
            ledger.deadLetters().settled(destination.name(), item.key());
            return ItemOutcome.AS_BEFORE;
        }
        Attempt attempt = new Attempt(item, DeadLetter.Work.DELIVER, state);
        if (!again && attempt.resting()) {
            return attempt.stillWaiting();
        }
        if (again || !attempt.uncertain()) {
            return attempt.make();
        }
        return destination.target().repeatable() ? attempt.repeat() : attempt.settle();
    }

    /**
     * Whether the target still has what is wanted once more: it was to be changed or taken back since, and certainly was
     * not. To send it again would make a second one of it.
     */
    private boolean stands(DeliveryState known, OutgoingItem item) {
        boolean leftAsItWas =
                known.state() == DeliveryState.State.REFUSED || known.state() == DeliveryState.State.FAILED;
        return leftAsItWas
                && !destination.target().repeatable()
                && known.delivered().filter(item.hash()::equals).isPresent();
    }

    /**
     * Sees to it that the target has something no more. What it never had is not asked for.
     *
     * @throws TargetException when the target fails and the policy is to fail then
     */
    public ItemOutcome withdraw(OutgoingItem item) throws TargetException, InterruptedException {
        Optional<DeliveryState> state = ledger.deliveries().state(destination.name(), item.key());
        if (state.isEmpty() || state.get().state() == DeliveryState.State.WITHDRAWN) {
            ledger.deadLetters().settled(destination.name(), item.key());
            return ItemOutcome.AS_BEFORE;
        }
        return new Attempt(item, DeadLetter.Work.WITHDRAW, state).makeByName();
    }

    /**
     * Takes something from the target that it has and the ledger does not know.
     *
     * @param remoteId what the target calls it
     * @throws TargetException when the target fails and the policy is to fail then
     */
    public ItemOutcome purge(OutgoingItem item, String remoteId) throws TargetException, InterruptedException {
        ledger.deliveries().receipt(intend(item), remoteId, "found at the target");
        Optional<DeliveryState> state = ledger.deliveries().state(destination.name(), item.key());
        return new Attempt(item, DeadLetter.Work.WITHDRAW, state).make();
    }

    /** Takes the word of a person that the target has something, as it was intended last. */
    public void confirm(DeliverableKey key, String word) {
        ledger.deliveries().confirmed(lease, destination.name(), key, word);
        ledger.deadLetters().settled(destination.name(), key);
        String remoteId = ledger.deliveries()
                .state(destination.name(), key)
                .map(DeliveryState::remoteId)
                .orElse("");
        TargetItem seen = TargetItem.of(key.profile(), key.kind(), key.key())
                .personal(true)
                .remoteId(remoteId)
                .build();
        destination.target().note(seen, ItemAnswer.delivered(remoteId, word));
    }

    private DeliveryIntent intend(OutgoingItem item) {
        return ledger.deliveries().intend(lease, run, destination.name(), item.key(), item.hash());
    }

    /** One thing on its way. */
    private final class Attempt {

        private final OutgoingItem item;
        private final DeadLetter.Work work;
        private final Optional<DeliveryState> before;
        private Optional<DeliveryIntent> intent;

        /** Whether a call to deliver was never answered, this one or one before it. */
        private boolean lost;

        private String remoteId;

        Attempt(OutgoingItem item, DeadLetter.Work work, Optional<DeliveryState> before) {
            this.item = item;
            this.work = work;
            this.before = before;
            this.intent = before.map(DeliveryState::intent);
            this.lost = work == DeadLetter.Work.DELIVER
                    && uncertain()
                    && destination.target().repeatable();
            this.remoteId = before.map(DeliveryState::remoteId).orElse("");
        }

        private boolean sameAsBefore() {
            return before.filter(state -> state.intended().equals(item.hash())).isPresent();
        }

        /** Refused as it is, unknown to everybody, or not yet due. */
        boolean resting() {
            return switch (before.map(DeliveryState::state).orElse(DeliveryState.State.WITHDRAWN)) {
                case REFUSED -> sameAsBefore();
                case UNKNOWN -> true;
                case FAILED, INTENDED ->
                    sameAsBefore()
                            && before.flatMap(DeliveryState::nextTry)
                                    .filter(next -> next.isAfter(clock.instant()))
                                    .isPresent();
                default -> false;
            };
        }

        ItemOutcome stillWaiting() {
            return switch (before.orElseThrow().state()) {
                case REFUSED -> told(ItemOutcome.REFUSED, TargetFinding.ITEM_REFUSED, "as it was before");
                case UNKNOWN -> told(ItemOutcome.UNKNOWN, TargetFinding.DELIVERY_UNKNOWN, "as it was before");
                default -> told(ItemOutcome.WAITING, TargetFinding.TARGET_FAILED, "not due yet");
            };
        }

        boolean uncertain() {
            return before.filter(DeliveryState::uncertain).isPresent();
        }

        /** Asks the target what became of a call that was never answered. */
        ItemOutcome settle() throws TargetException, InterruptedException {
            Holding holding;
            try {
                holding = find();
            } catch (TargetException failed) {
                return notAnswered(failed);
            }
            return switch (holding.state()) {
                case SAME -> found();
                case DIFFERENT, ABSENT -> make();
                case UNTOLD -> unknown("the run ended before the target answered, and it does not say what it holds");
            };
        }

        /** It has it as it should be now, which may be another form than the one that was on its way. */
        private ItemOutcome found() {
            if (!sameAsBefore()) {
                intent = Optional.of(intend(item));
            }
            return seen(remoteId);
        }

        /** Makes a call once more of which the answer was lost: where it is about the same, the target takes both for one. */
        ItemOutcome repeat() throws TargetException, InterruptedException {
            return sameAsBefore() ? make() : makeByName();
        }

        /** Calls by the name that the target has given, which it is asked for where its answer was lost. */
        ItemOutcome makeByName() throws TargetException, InterruptedException {
            if (remoteId.isEmpty() && item.content().length > 0) {
                try {
                    find();
                } catch (TargetException failed) {
                    return notAnswered(failed);
                }
            }
            return make();
        }

        private Holding find() throws TargetException, InterruptedException {
            TargetItem asked = item(before.orElseThrow().intended());
            Holding holding = calls.call(() -> destination.target().find(asked));
            if (!holding.remoteId().isEmpty()) {
                remoteId = holding.remoteId();
            }
            return holding;
        }

        ItemOutcome make() throws TargetException, InterruptedException {
            intent = Optional.of(intend(item));
            ItemAnswer answer;
            try {
                answer = calls.call(this::call);
            } catch (TargetException failed) {
                return failed(failed);
            }
            return switch (answer.status()) {
                case DELIVERED -> delivered(answer);
                case REFUSED -> lost ? refusedNow(answer) : refused(answer);
                case UNKNOWN -> unknown(answer.words());
            };
        }

        /** That it is refused now says nothing of a call before it that was never answered. */
        private ItemOutcome refusedNow(ItemAnswer answer) throws InterruptedException {
            Holding holding;
            try {
                TargetItem asked = item(item.hash());
                holding = calls.call(() -> destination.target().find(asked));
            } catch (TargetException failed) {
                holding = Holding.UNTOLD;
            }
            return switch (holding.state()) {
                case SAME -> seen(holding.remoteId());
                case DIFFERENT, ABSENT -> refused(answer);
                case UNTOLD -> unknown("a call was never answered, and now it is refused: " + answer.words());
            };
        }

        private ItemAnswer call() throws TargetException, InterruptedException {
            TargetItem sent = item(item.hash());
            ItemTarget target = destination.target();
            ItemAnswer answer = work == DeadLetter.Work.WITHDRAW ? target.withdraw(sent) : target.deliver(sent);
            if (answer.status() == ItemAnswer.Status.UNKNOWN && target.repeatable()) {
                lost |= work == DeadLetter.Work.DELIVER;
                throw new TargetException(
                        TargetException.Fault.UNREACHABLE, answer.words(), TargetFinding.TARGET_FAILED.remedy());
            }
            return answer;
        }

        private TargetItem item(Hash hash) {
            DeliverableKey key = item.key();
            return TargetItem.of(key.profile(), key.kind(), key.key())
                    .personal(item.personal())
                    .content(item.content())
                    .remoteId(remoteId)
                    .token(Hash.ofText(String.join(
                                    "\n",
                                    ledger.name(),
                                    destination.name(),
                                    key.profile(),
                                    key.kind(),
                                    key.key(),
                                    work.name(),
                                    hash.hex()))
                            .hex())
                    .build();
        }

        /** It is there, and the call that brought it was never answered. */
        private ItemOutcome seen(String name) {
            ItemAnswer answer = ItemAnswer.delivered(name, "found at the target");
            note(answer);
            return delivered(answer);
        }

        private ItemOutcome delivered(ItemAnswer answer) {
            if (work == DeadLetter.Work.WITHDRAW) {
                ledger.deliveries().withdrawn(intent.orElseThrow(), answer.words());
            } else {
                String named = answer.remoteId().isEmpty() ? remoteId : answer.remoteId();
                ledger.deliveries().receipt(intent.orElseThrow(), named, answer.words());
            }
            ledger.deadLetters().settled(destination.name(), item.key());
            return ItemOutcome.DELIVERED;
        }

        private ItemOutcome refused(ItemAnswer answer) {
            FindingCode code = answer.code().orElse(TargetFinding.ITEM_REFUSED);
            boolean parked = work == DeadLetter.Work.WITHDRAW
                    && uncertain()
                    && !destination.target().repeatable();
            if (parked) {
                park();
            } else {
                ledger.deliveries().refused(intent.orElseThrow());
            }
            told(ItemOutcome.REFUSED, code, answer.words());
            note(answer);
            OnError policy = destination.policy().onDataError();
            if (policy == OnError.FAIL) {
                throw new DataErrorException(item.key() + " was refused: " + answer.words(), code.remedy());
            }
            if (policy == OnError.DEAD_LETTER && !parked) {
                putBy(work, code, answer.words(), Optional.of(clock.instant()));
            } else if (!parked) {
                // a letter of a run before says that it waits
                ledger.deadLetters().settled(destination.name(), item.key());
            }
            return ItemOutcome.REFUSED;
        }

        /** It may be there and cannot be taken back: it waits for a person as before, whatever is wanted next. */
        private void park() {
            ledger.deliveries().stillUnknown(intent.orElseThrow(), before.orElseThrow());
            if (ledger.deadLetters().about(destination.name(), item.key()).isEmpty()) {
                putBy(
                        DeadLetter.Work.DELIVER,
                        TargetFinding.DELIVERY_UNKNOWN,
                        "the run ended before the target answered, and it does not take it back",
                        Optional.empty());
            }
        }

        private ItemOutcome unknown(String words) {
            ledger.deliveries().unknown(intent.orElseThrow());
            told(ItemOutcome.UNKNOWN, TargetFinding.DELIVERY_UNKNOWN, words);
            note(ItemAnswer.unknown(words));
            putBy(work, TargetFinding.DELIVERY_UNKNOWN, words, Optional.empty());
            return ItemOutcome.UNKNOWN;
        }

        /** Receipts are for people; the ledger holds what counts. */
        private void note(ItemAnswer answer) {
            if (work == DeadLetter.Work.DELIVER) {
                destination.target().note(item(item.hash()), answer);
            }
        }

        /** The target did not say what became of a call: that is as unknown as before, and the next run asks again. */
        private ItemOutcome notAnswered(TargetException failed) throws TargetException {
            if (destination.policy().onTargetError() == OnError.FAIL) {
                throw failed;
            }
            return told(ItemOutcome.WAITING, TargetFinding.TARGET_FAILED, String.valueOf(failed.getMessage()));
        }

        private ItemOutcome failed(TargetException failed) throws TargetException {
            int attempts = before.map(DeliveryState::attempts).orElse(0) + 1;
            Optional<java.time.Instant> next =
                    Optional.of(clock.instant().plus(destination.policy().rest(attempts)));
            OnError policy = destination.policy().onTargetError();
            Optional<java.time.Instant> rests = policy == OnError.DEAD_LETTER ? next : Optional.empty();
            if (lost) {
                ledger.deliveries().stillIntended(intent.orElseThrow(), rests);
            } else {
                ledger.deliveries().failed(intent.orElseThrow(), rests);
            }
            String words = String.valueOf(failed.getMessage());
            if (policy == OnError.FAIL) {
                throw failed;
            }
            told(ItemOutcome.WAITING, TargetFinding.TARGET_FAILED, words);
            if (policy == OnError.DEAD_LETTER) {
                putBy(work, TargetFinding.TARGET_FAILED, words, next);
            }
            return ItemOutcome.WAITING;
        }

        private void putBy(DeadLetter.Work undone, FindingCode code, String words, Optional<java.time.Instant> next) {
            KeptPayload payload = item.personal()
                    ? KeptPayload.personal(item.content(), destination.cipher())
                    : KeptPayload.open(item.content());
            if (!payload.kept()) {
                told(
                        ItemOutcome.WAITING,
                        TargetFinding.PAYLOAD_NOT_KEPT,
                        "nothing but its name and the reason is kept");
            }
            ledger.deadLetters()
                    .put(
                            run,
                            new DeadLetters.Subject(destination.name(), item.key(), undone),
                            payload,
                            new DeadLetters.Failure(
                                    code.code(),
                                    words,
                                    before.map(DeliveryState::attempts).orElse(0) + 1,
                                    next));
        }

        private ItemOutcome told(ItemOutcome outcome, FindingCode code, String words) {
            RecordReference record = item.record();
            findings.add(Finding.of(code, record, SourcePointer.NONE, "", item.key() + ": " + words));
            return outcome;
        }
    }
}
