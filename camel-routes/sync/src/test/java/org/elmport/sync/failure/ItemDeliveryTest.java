package org.elmport.sync.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetFinding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.sync.ledger.DeadLetter;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.LedgerPlace;
import org.elmport.sync.ledger.OpenLedger;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.ledger.RunKind;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ItemDeliveryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    private static final FailurePolicy QUICK = FailurePolicy.STANDARD
            .with(OnError.DEAD_LETTER, OnError.DEAD_LETTER)
            .with(new Repetition(2, Duration.ofMillis(1), Duration.ofMillis(2), 0, Duration.ofSeconds(1)));

    @TempDir
    private Path directory = Path.of(".");

    private final PostOffice office = new PostOffice();
    private final List<Finding> findings = new ArrayList<>();
    private FailurePolicy policy = QUICK;
    private Optional<PayloadCipher> cipher = Optional.of(PayloadCipher.of(new byte[32]));

    @RegisterExtension
    final OpenLedger opened = new OpenLedger();

    private JobLedger job(LedgerPlace place) {
        return opened.at(place.fresh(directory), CLOCK).job("cards");
    }

    private static DeliverableKey key(String id) {
        return new DeliverableKey("esc", "card", id);
    }

    private static OutgoingItem card(String id, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new OutgoingItem(key(id), new RecordReference("card", ""), true, bytes, Hash.ofText(content));
    }

    @FunctionalInterface
    private interface Work {
        ItemOutcome run(ItemDelivery delivery) throws TargetException, InterruptedException;
    }

    /** One run of its own, as a process that was started anew would do it. */
    private ItemOutcome run(JobLedger job, Work work) throws TargetException, InterruptedException {
        try (Lease lease = job.lease(Duration.ofMinutes(1))) {
            ItemDelivery.Destination destination = new ItemDelivery.Destination("office", office, policy, cipher);
            return work.run(new ItemDelivery(
                    job, lease, job.runs().begin(lease, RunKind.SYNC), destination, findings::add, CLOCK));
        }
    }

    private ItemOutcome deliver(JobLedger job, OutgoingItem item) throws TargetException, InterruptedException {
        return run(job, delivery -> delivery.deliver(item));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsConfirmedIsNotSentAgainAndWhatChangedIs(LedgerPlace place) throws Exception {
        // given
        JobLedger job = job(place);

        // then
        assertThat(deliver(job, card("a", "one"))).isEqualTo(ItemOutcome.DELIVERED);
        assertThat(deliver(job, card("a", "one"))).isEqualTo(ItemOutcome.AS_BEFORE);
        assertThat(deliver(job, card("a", "two"))).isEqualTo(ItemOutcome.DELIVERED);
        assertThat(office.calls).hasSize(2);
        assertThat(office.tokens).doesNotHaveDuplicates();
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatMayPassIsTriedAgainWithTheSameToken(LedgerPlace place) throws Exception {
        // given
        JobLedger job = job(place);
        office.then(PostOffice.fails(TargetException.Fault.UNREACHABLE), PostOffice.fails(TargetException.Fault.BUSY));

        // when
        ItemOutcome outcome = deliver(job, card("a", "one"));

        // then
        assertThat(outcome).isEqualTo(ItemOutcome.DELIVERED);
        assertThat(office.tokens).hasSize(3).containsOnly(office.tokens.get(0));
    }

    @ParameterizedTest
    @EnumSource
    void whatOnlyAPersonCanMendIsNotTriedAgain(LedgerPlace place) throws Exception {
        // given
        JobLedger job = job(place);
        policy = QUICK.with(OnError.SKIP, OnError.FAIL);
        office.then(PostOffice.fails(TargetException.Fault.REFUSED));

        // then
        assertThatThrownBy(() -> deliver(job, card("a", "one"))).isInstanceOf(TargetException.class);
        assertThat(office.calls).hasSize(1);
        assertThat(job.deadLetters().list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aLetterKeepsThePayloadEncryptedAndRestsUntilItsTime(LedgerPlace place) throws Exception {
        // given
        JobLedger job = job(place);
        policy = QUICK.withCircuit(100, Duration.ofMinutes(1));
        PostOffice.Behaviour closed = PostOffice.fails(TargetException.Fault.FAULTY);
        office.then(closed, closed, closed);

        // when
        ItemOutcome first = deliver(job, card("a", "Aino Virtanen"));
        ItemOutcome second = deliver(job, card("a", "Aino Virtanen"));

        // then
        DeadLetter letter = job.deadLetters().list().get(0);
        assertThat(List.of(first, second)).containsOnly(ItemOutcome.WAITING);
        assertThat(office.calls)
                .as("three in the first run, none before its time")
                .hasSize(3);
        assertThat(letter.code()).isEqualTo(TargetFinding.TARGET_FAILED.code());
        assertThat(letter.nextTry()).contains(CLOCK.instant().plus(Duration.ofMinutes(15)));
        assertThat(job.deadLetters().payload(letter.id(), cipher))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Aino Virtanen");
        assertThat(findings.toString()).contains("TARGET_FAILED", "card a").doesNotContain("Aino");

        // when: somebody does not want to wait
        ItemOutcome again = run(job, delivery -> delivery.deliverAgain(card("a", "Aino Virtanen")));

        // then
        assertThat(again).isEqualTo(ItemOutcome.DELIVERED);
        assertThat(job.deadLetters().list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withoutAKeyNothingPersonalIsKeptAndTheReportSaysSo(LedgerPlace place) throws Exception {
        // given
        JobLedger job = job(place);
        cipher = Optional.empty();
        office.then(PostOffice.fails(TargetException.Fault.REFUSED));

        // when
        deliver(job, card("a", "Aino Virtanen"));

        // then
        DeadLetter letter = job.deadLetters().list().get(0);
        assertThat(letter.kept()).isFalse();
        assertThat(job.deadLetters().payload(letter.id(), Optional.empty())).isEmpty();
        assertThat(findings)
                .extracting(Finding::code)
                .contains(TargetFinding.TARGET_FAILED, TargetFinding.PAYLOAD_NOT_KEPT);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRefusedIsNotSentAgainUntilItChanges(LedgerPlace place) throws Exception {
        // given
        JobLedger job = job(place);
        office.then(PostOffice.refuses());

        // then
        assertThat(deliver(job, card("a", "one"))).isEqualTo(ItemOutcome.REFUSED);
        assertThat(deliver(job, card("a", "one"))).isEqualTo(ItemOutcome.REFUSED);
        assertThat(office.calls).hasSize(1);
        assertThat(findings).extracting(Finding::code).containsOnly(TargetFinding.ITEM_REFUSED);
        assertThat(deliver(job, card("a", "two"))).isEqualTo(ItemOutcome.DELIVERED);
        assertThat(job.deadLetters().list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalEndsTheRunWhereThePolicySaysSo(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        policy = QUICK.with(OnError.FAIL, OnError.SKIP);
        office.then(PostOffice.refuses());

        // then
        assertThatThrownBy(() -> deliver(job, card("a", "one")))
                .isInstanceOf(DataErrorException.class)
                .hasMessageContaining("the address is incomplete");
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyKnowsIsParkedForAPersonAndNeverSentTwice(LedgerPlace place) throws Exception {
        // given: it took it, and invents identifiers
        JobLedger job = job(place);
        office.then(office.takesAndFallsSilent());

        // when
        ItemOutcome first = deliver(job, card("a", "one"));
        ItemOutcome second = deliver(job, card("a", "one"));
        ItemOutcome changed = deliver(job, card("a", "two"));

        // then
        assertThat(List.of(first, second, changed)).containsOnly(ItemOutcome.UNKNOWN);
        assertThat(office.held).hasSize(1);
        assertThat(office.calls).hasSize(1);
        assertThat(job.deadLetters().list()).singleElement().matches(DeadLetter::parked);
        assertThat(findings).extracting(Finding::code).containsOnly(TargetFinding.DELIVERY_UNKNOWN);

        // when: a person has looked
        run(job, delivery -> {
            delivery.confirm(key("a"), "seen in the counter's list");
            return ItemOutcome.DELIVERED;
        });

        // then
        assertThat(deliver(job, card("a", "one"))).isEqualTo(ItemOutcome.AS_BEFORE);
        assertThat(job.deadLetters().list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTargetThatKnowsOurIdentifiersSimplyGetsItAgain(LedgerPlace place) throws Exception {
        // given
        JobLedger job = job(place);
        office.repeatable = true;
        office.then(office.takesAndFallsSilent());

        // when
        ItemOutcome outcome = deliver(job, card("a", "one"));

        // then
        assertThat(outcome).isEqualTo(ItemOutcome.DELIVERED);
        assertThat(office.held).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aRunThatWasKilledInTheMiddleOfACallAsksTheTarget(LedgerPlace place) throws Exception {
        // given: the process is gone after the call, before the answer was noted
        JobLedger job = job(place);
        office.then(killed(office.takesAndFallsSilent()));
        assertThatThrownBy(() -> deliver(job, card("a", "one"))).isInstanceOf(Killed.class);

        // when
        ItemOutcome next = deliver(job, card("a", "one"));

        // then
        assertThat(next).isEqualTo(ItemOutcome.DELIVERED);
        assertThat(office.held).hasSize(1);
        assertThat(office.calls).containsExactly("deliver a", "find a");
    }

    @ParameterizedTest
    @EnumSource
    void aRunThatWasKilledBeforeTheTargetActedSendsIt(LedgerPlace place) throws Exception {
        // given
        JobLedger job = job(place);
        office.then(killed(PostOffice.fallsSilent()));
        assertThatThrownBy(() -> deliver(job, card("a", "one"))).isInstanceOf(Killed.class);

        // when
        ItemOutcome next = deliver(job, card("a", "one"));

        // then
        assertThat(next).isEqualTo(ItemOutcome.DELIVERED);
        assertThat(office.held).hasSize(1);
        assertThat(office.calls).containsExactly("deliver a", "find a", "deliver a");
    }

    @ParameterizedTest
    @EnumSource
    void aTargetThatDoesNotTellLeavesItToAPerson(LedgerPlace place) throws Exception {
        // given
        JobLedger job = job(place);
        office.tellsWhatItHolds = false;
        office.then(killed(office.takesAndFallsSilent()));
        assertThatThrownBy(() -> deliver(job, card("a", "one"))).isInstanceOf(Killed.class);

        // when
        ItemOutcome next = deliver(job, card("a", "one"));

        // then
        assertThat(next).isEqualTo(ItemOutcome.UNKNOWN);
        assertThat(office.held).hasSize(1);
        assertThat(job.deadLetters().list()).singleElement().matches(DeadLetter::parked);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWithdrawnIsGoneAndWhatNeverWasThereIsNotAskedFor(LedgerPlace place) throws Exception {
        // given
        JobLedger job = job(place);
        deliver(job, card("a", "one"));

        // then
        assertThat(run(job, delivery -> delivery.withdraw(card("a", "one")))).isEqualTo(ItemOutcome.DELIVERED);
        assertThat(run(job, delivery -> delivery.withdraw(card("a", "one")))).isEqualTo(ItemOutcome.AS_BEFORE);
        assertThat(run(job, delivery -> delivery.withdraw(card("b", "one")))).isEqualTo(ItemOutcome.AS_BEFORE);
        assertThat(office.held).isEmpty();
        assertThat(office.calls).containsExactly("deliver a", "withdraw no-1");
        assertThat(deliver(job, card("a", "one"))).as("live again").isEqualTo(ItemOutcome.DELIVERED);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasFoundAfterAKillIsWithdrawnByTheNameThatTheTargetGaveIt(LedgerPlace place) throws Exception {
        // given
        JobLedger job = job(place);
        office.then(killed(office.takesAndFallsSilent()));
        assertThatThrownBy(() -> deliver(job, card("a", "one"))).isInstanceOf(Killed.class);
        deliver(job, card("a", "one"));

        // when
        ItemOutcome gone = run(job, delivery -> delivery.withdraw(card("a", "one")));

        // then
        assertThat(gone).isEqualTo(ItemOutcome.DELIVERED);
        assertThat(office.held).isEmpty();
        assertThat(office.calls).containsExactly("deliver a", "find a", "withdraw no-1");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenBackBeforeAnybodyKnowsItsNameIsAskedFor(LedgerPlace place) throws Exception {
        // given
        JobLedger job = job(place);
        office.then(killed(office.takesAndFallsSilent()));
        assertThatThrownBy(() -> deliver(job, card("a", "one"))).isInstanceOf(Killed.class);
        office.silent = true;
        ItemOutcome unanswered = run(job, delivery -> delivery.withdraw(card("a", "one")));
        office.silent = false;

        // when
        ItemOutcome gone = run(job, delivery -> delivery.withdraw(card("a", "one")));

        // then
        assertThat(unanswered).isEqualTo(ItemOutcome.WAITING);
        assertThat(gone).isEqualTo(ItemOutcome.DELIVERED);
        assertThat(office.held).isEmpty();
        assertThat(office.calls).containsExactly("deliver a", "find a", "find a", "withdraw no-1");
    }

    @ParameterizedTest
    @EnumSource
    void whatATargetDoesNotSayNowIsAskedAgainAndNeverSentTwice(LedgerPlace place) throws Exception {
        // given: it has taken the card, and does not answer when it is asked
        JobLedger job = job(place);
        office.then(killed(office.takesAndFallsSilent()));
        assertThatThrownBy(() -> deliver(job, card("a", "one"))).isInstanceOf(Killed.class);
        office.silent = true;
        ItemOutcome unanswered = deliver(job, card("a", "one"));
        office.silent = false;

        // when
        ItemOutcome answered = deliver(job, card("a", "one"));

        // then
        assertThat(unanswered).isEqualTo(ItemOutcome.WAITING);
        assertThat(answered).isEqualTo(ItemOutcome.DELIVERED);
        assertThat(office.held).hasSize(1);
        assertThat(office.calls).containsExactly("deliver a", "find a", "find a");
    }

    @ParameterizedTest
    @EnumSource
    void whatChangesBeforeTheAnswerIsKnownReplacesWhatIsThere(LedgerPlace place) throws Exception {
        // given: a target that takes the same call twice for one, and has taken the first form
        JobLedger job = job(place);
        office.repeatable = true;
        List<String> names = new ArrayList<>();
        office.then(killed(office.takesAndFallsSilent()), item -> {
            names.add(item.remoteId());
            return ItemAnswer.delivered(item.key(), "200");
        });
        assertThatThrownBy(() -> deliver(job, card("a", "one"))).isInstanceOf(Killed.class);

        // when
        ItemOutcome next = deliver(job, card("a", "two"));

        // then
        assertThat(next).isEqualTo(ItemOutcome.DELIVERED);
        assertThat(names).as("by the name of what is there").containsExactly("a");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFoundAsItShouldBeIsConfirmedAlsoWhereAnotherFormWasOnItsWay(LedgerPlace place) throws Exception {
        // given: the second form has never arrived, and the source has come back to the first
        JobLedger job = job(place);
        deliver(job, card("a", "one"));
        office.then(killed(PostOffice.fallsSilent()));
        assertThatThrownBy(() -> deliver(job, card("a", "two"))).isInstanceOf(Killed.class);

        // when
        ItemOutcome found = deliver(job, card("a", "one"));
        ItemOutcome again = deliver(job, card("a", "one"));

        // then
        assertThat(found).isEqualTo(ItemOutcome.DELIVERED);
        assertThat(again).isEqualTo(ItemOutcome.AS_BEFORE);
        assertThat(office.calls).containsExactly("deliver a", "deliver a", "find a");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsStillThereIsNotSentAgainWhenItIsWantedAsItWas(LedgerPlace place) throws Exception {
        // given: it could neither be changed nor taken back
        JobLedger job = job(place);
        deliver(job, card("a", "one"));
        office.then(PostOffice.refuses(), PostOffice.refuses());

        // when
        ItemOutcome changed = deliver(job, card("a", "two"));
        ItemOutcome before = deliver(job, card("a", "one"));
        ItemOutcome takenBack = run(job, delivery -> delivery.withdraw(card("a", "gone")));
        ItemOutcome wanted = deliver(job, card("a", "one"));

        // then
        assertThat(List.of(changed, takenBack)).containsOnly(ItemOutcome.REFUSED);
        assertThat(List.of(before, wanted)).containsOnly(ItemOutcome.AS_BEFORE);
        assertThat(office.calls).containsExactly("deliver a", "deliver a", "withdraw no-1");
        assertThat(deliver(job, card("a", "two"))).isEqualTo(ItemOutcome.DELIVERED);
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyKnowsStaysSoWhenItCannotBeTakenBackAndIsWantedAgain(LedgerPlace place) throws Exception {
        // given
        JobLedger job = job(place);
        office.tellsWhatItHolds = false;
        office.then(killed(office.takesAndFallsSilent()), PostOffice.refuses());
        assertThatThrownBy(() -> deliver(job, card("a", "one"))).isInstanceOf(Killed.class);

        // when
        run(job, delivery -> delivery.withdraw(card("a", "gone")));
        ItemOutcome again = deliver(job, card("a", "one"));

        // then
        assertThat(again).isEqualTo(ItemOutcome.UNKNOWN);
        assertThat(office.held).hasSize(1);
        assertThat(job.deadLetters().list()).singleElement().matches(DeadLetter::parked);
        run(job, delivery -> {
            delivery.confirm(key("a"), "seen in the counter's list");
            return ItemOutcome.DELIVERED;
        });
        assertThat(deliver(job, card("a", "one"))).isEqualTo(ItemOutcome.AS_BEFORE);
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The process ends after the target has acted, or not, and before the answer is noted. */
    private static PostOffice.Behaviour killed(PostOffice.Behaviour inTheMiddleOf) {
        return item -> {
            inTheMiddleOf.answer(item);
            throw new Killed();
        };
    }
}
