package org.elmport.sync.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Intents and what became of them, also where a run says so that another has taken the place of. */
class DeliveryLogTest {

    private static final String TARGET = "router";
    private static final DeliverableKey KEY = Things.key("a");
    private static final Hash CONTENT = Hash.ofText("content");
    private static final Hash OTHER = Hash.ofText("other content");

    @TempDir
    private Path directory = Path.of(".");

    @RegisterExtension
    final OpenLedger opened = new OpenLedger();

    private JobLedger job(LedgerPlace place) {
        return opened.at(place.fresh(directory), Things.CLOCK).job("cards");
    }

    private static DeliveryState state(JobLedger job) {
        return job.deliveries().state(TARGET, KEY).orElseThrow();
    }

    private static DeliveryIntent intended(JobLedger job, Lease lease, Hash content) {
        RunTicket run = job.runs().begin(lease, RunKind.SYNC);
        return job.deliveries().intend(lease, run, TARGET, KEY, content);
    }

    /** What a run intended that is held up from now on: another takes its place as if it were on another machine. */
    private static DeliveryIntent heldUp(JobLedger job) {
        try (Lease lease = job.lease(Things.LEASE)) {
            return intended(job, lease, CONTENT);
        }
    }

    private static DeliveryIntent intendedByAnother(JobLedger job, Hash content) {
        try (Lease lease = job.lease(Things.LEASE)) {
            return intended(job, lease, content);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIntentIsThereUntilItsReceiptComes(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        DeliveryLog deliveries = job.deliveries();
        DeliveryIntent intent;
        try (Lease lease = job.lease(Things.LEASE)) {
            RunTicket run = job.runs().begin(lease, RunKind.SYNC);

            // when
            deliveries.intend(lease, run, TARGET, KEY, CONTENT);
            intent = deliveries.intend(lease, run, TARGET, KEY, CONTENT);

            // then
            assertThat(deliveries.inState(TARGET, DeliveryState.State.INTENDED))
                    .singleElement()
                    .satisfies(state -> {
                        assertThat(state.attempts()).isEqualTo(2);
                        assertThat(state.intent()).isEqualTo(intent);
                    });
            deliveries.receipt(intent, "remote-1", "201 Created");
            assertThat(state(job).confirms(CONTENT)).isTrue();
            deliveries.withdrawn(deliveries.intend(lease, run, TARGET, KEY, OTHER), "404");
            assertThat(state(job).state()).isEqualTo(DeliveryState.State.WITHDRAWN);
            assertThat(state(job).delivered()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatCameAfterTheLeaseWasLostCountsWhereNobodyHasIntendedAnythingSince(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        DeliveryIntent late = heldUp(job);

        // when
        try (Lease another = job.lease(Things.LEASE)) {
            job.runs().begin(another, RunKind.SYNC);
            job.deliveries().receipt(late, "remote-1", "201 Created");
        }

        // then
        assertThat(state(job).confirms(CONTENT)).isTrue();
        assertThat(state(job).remoteId()).isEqualTo("remote-1");
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatCameTooLateSaysNothingOfWhatAnotherRunHasIntendedSince(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        DeliveryIntent late = heldUp(job);
        DeliveryIntent now = intendedByAnother(job, OTHER);

        // when
        assertLost(() -> job.deliveries().receipt(late, "remote-1", "201 Created"));
        assertLost(() -> job.deliveries().withdrawn(late, "204"));
        assertLost(() -> job.deliveries().failed(late, Optional.empty()));
        assertLost(() -> job.deliveries().refused(late));
        assertLost(() -> job.deliveries().unknown(late));

        // then
        assertThat(state(job).state()).isEqualTo(DeliveryState.State.INTENDED);
        assertThat(state(job).intent()).isEqualTo(now);
        assertThat(state(job).delivered()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void soItIsWhereTheOtherRunIntendsTheSame(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        DeliveryIntent late = heldUp(job);
        DeliveryIntent now = intendedByAnother(job, CONTENT);

        // when
        assertLost(() -> job.deliveries().receipt(late, "remote-1", "201 Created"));
        job.deliveries().receipt(now, "remote-2", "201 Created");

        // then
        assertThat(state(job).remoteId()).isEqualTo("remote-2");
    }

    @ParameterizedTest
    @EnumSource
    void aFailureThatCameTooLateDoesNotUndoWhatAnotherRunHasFound(LedgerPlace place) {
        // given: the next run asks the target, which has it
        JobLedger job = job(place);
        DeliveryIntent late = heldUp(job);
        job.deliveries().receipt(state(job).intent(), "remote-1", "found at the target");

        // when
        assertLost(() -> job.deliveries().failed(late, Optional.empty()));
        assertLost(() -> job.deliveries().unknown(late));

        // then
        assertThat(state(job).confirms(CONTENT)).isTrue();
        assertThat(state(job).remoteId()).isEqualTo("remote-1");
    }

    @ParameterizedTest
    @EnumSource
    void theWordOfAPersonLeavesTheNameThatTheTargetGave(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        try (Lease lease = job.lease(Things.LEASE)) {
            job.deliveries().receipt(intended(job, lease, CONTENT), "remote-1", "201 Created");
            job.deliveries().unknown(intended(job, lease, OTHER));

            // when
            job.deliveries().confirmed(lease, TARGET, KEY, "seen at the desk");
        }

        // then
        assertThat(state(job).confirms(OTHER)).isTrue();
        assertThat(state(job).remoteId()).isEqualTo("remote-1");
        assertThat(state(job).receipt()).isEqualTo("seen at the desk");
    }

    @ParameterizedTest
    @EnumSource
    void whoLostTheLeaseTakesNobodysWord(LedgerPlace place) throws SQLException {
        // given
        JobLedger job = job(place);
        try (Lease lost = job.lease(Things.LEASE)) {
            intended(job, lost, CONTENT);

            // when
            job.database().execute(connection -> Sql.update(connection, "UPDATE lease SET token = token + 1"));

            // then
            assertLost(() -> job.deliveries().confirmed(lost, TARGET, KEY, "seen at the desk"));
        }
        assertThat(state(job).state()).isEqualTo(DeliveryState.State.INTENDED);
    }

    @ParameterizedTest
    @EnumSource
    void aRunThatEndsAfterAnotherTookItForInterruptedLeavesTheChainWhole(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        RunTicket late;
        try (Lease lease = job.lease(Things.LEASE)) {
            late = job.runs().begin(lease, RunKind.SYNC);
        }
        RunTicket next;
        try (Lease lease = job.lease(Things.LEASE)) {
            next = job.runs().begin(lease, RunKind.SYNC);

            // when
            job.runs().end(late, RunOutcome.DONE, RunNumbers.none(late, ""));
            job.runs().end(next, RunOutcome.DONE, RunNumbers.none(next, ""));
        }

        // then
        assertThat(job.runs().verify()).isEmpty();
        assertThat(job.runs().latest(2))
                .extracting(RunEntry::outcome)
                .containsExactly(RunOutcome.DONE, RunOutcome.INTERRUPTED);
    }

    /** The database may carry out the last commit of a killed process after the next has seen that it did not end. */
    @ParameterizedTest
    @EnumSource
    void aRunThatEndedAtTheLastMomentIsNotTakenForInterrupted(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        try (Lease lease = job.lease(Things.LEASE)) {
            RunTicket run = job.runs().begin(lease, RunKind.SYNC);
            job.runs().end(run, RunOutcome.DONE, RunNumbers.none(run, ""));

            // when
            job.runs().end(run, RunOutcome.INTERRUPTED, RunNumbers.none(run, "the process ended before it"));
        }

        // then
        assertThat(job.runs().verify()).isEmpty();
        assertThat(job.runs().latest(1)).extracting(RunEntry::outcome).containsExactly(RunOutcome.DONE);
    }

    private static void assertLost(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(LedgerException.class, lost -> {
            assertThat(lost.fault()).isEqualTo(LedgerException.Fault.BUSY);
            assertThat(lost).hasMessageContaining("taken over");
        });
    }
}
