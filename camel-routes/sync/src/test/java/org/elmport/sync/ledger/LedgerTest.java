package org.elmport.sync.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.elmport.finding.RecordReference;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the ledger promises, on both databases. */
class LedgerTest {

    @TempDir
    private Path directory = Path.of(".");

    @RegisterExtension
    final OpenLedger opened = new OpenLedger();

    private JobLedger job(LedgerPlace place) {
        return reopen(place.fresh(directory));
    }

    private JobLedger reopen(LedgerAddress address) {
        return opened.at(address, Things.CLOCK).job("catalogue");
    }

    @ParameterizedTest
    @EnumSource
    void whatASourceGivesFirstIsAddedAndThenUnchanged(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        Things things = Things.of("a", "1", "b", "2");

        // when
        List<String> before = things.differences(job);
        Applied applied = things.applyTo(job);

        // then
        assertThat(before).containsExactly("added a", "added b");
        assertThat(applied).isEqualTo(new Applied(1, new ChangeCounts(2, 0, 0, 0)));
        assertThat(things.differences(job)).containsExactly("unchanged a", "unchanged b");
        assertThat(things.applyTo(job)).isEqualTo(new Applied(1, new ChangeCounts(0, 0, 0, 2)));
    }

    @ParameterizedTest
    @EnumSource
    void changesAreFoundInOnePassOverBoth(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        Things things = Things.of("b", "1", "d", "2", "f", "3");
        things.applyTo(job);

        // when
        things.put("a", "0").put("d", "other").remove("f").put("z", "9");

        // then
        assertThat(things.differences(job))
                .containsExactly("added a", "unchanged b", "changed d", "removed f", "added z");
        things.applyTo(job);
        assertThat(job.content(Things.key("d"))).contains("other".getBytes(StandardCharsets.UTF_8));
        assertThat(things.differences(job)).allMatch(line -> line.startsWith("unchanged"));
    }

    // CredentialRegistry#241
    @ParameterizedTest
    @EnumSource
    void republishedIsLiveAgain(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        Things things = Things.of("a", "1", "b", "2");
        things.applyTo(job);
        things.remove("b").applyTo(job);
        assertThat(job.state(Things.key("b")).map(EntryState::live)).contains(false);

        // when
        things.put("b", "2");

        // then
        assertThat(things.differences(job)).containsExactly("unchanged a", "again b");
        things.applyTo(job);
        assertThat(job.state(Things.key("b")).map(EntryState::live)).contains(true);
        assertThat(things.differences(job)).containsExactly("unchanged a", "unchanged b");
    }

    @ParameterizedTest
    @EnumSource
    void anyTwoStatesOfASourceAreToldApartAsASetWould(LedgerPlace place) {
        // given
        long seed = 20261122;
        System.out.println("seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        JobLedger job = job(place);
        Things things = new Things();

        for (int round = 0; round < 6; round++) {
            // when
            for (int i = 0; i < 1_500; i++) {
                String name = "n" + Integer.toString(random.nextInt(5_000), 36)
                        + (random.nextInt(9) == 0 ? "é\uD83D\uDE00" : "");
                if (random.nextInt(3) == 0) {
                    things.remove(name);
                } else {
                    things.put(name, Integer.toString(random.nextInt(3)));
                }
            }
            things.applyTo(job);

            // then
            assertThat(things.differences(job)).as("round " + round).allMatch(line -> line.startsWith("unchanged"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSourceThatMovedSinceIsRefusedAndNothingIsWritten(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        Things planned = Things.of("a", "1");
        Expectation expected = new Expectation(DeliverableKey.LOQ, 0, planned.fingerprint(job));
        Things moved = Things.of("a", "1", "b", "2");

        // when
        try (Lease lease = job.lease(Things.LEASE)) {
            RunTicket run = job.runs().begin(lease, RunKind.APPLY);
            assertThatThrownBy(() -> job.apply(lease, run, Things.MADE_BY, expected, Staging.of(moved::sendTo)))
                    .isInstanceOfSatisfying(
                            LedgerException.class,
                            refused -> assertThat(refused.fault()).isEqualTo(LedgerException.Fault.MOVED));
        }

        // then
        assertThat(job.generation()).isZero();
        assertThat(job.state(Things.key("a"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aLedgerThatMovedSinceIsRefused(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        Things things = Things.of("a", "1");
        Expectation expected = new Expectation(DeliverableKey.LOQ, 0, things.fingerprint(job));
        things.applyTo(job);

        // then
        try (Lease lease = job.lease(Things.LEASE)) {
            RunTicket run = job.runs().begin(lease, RunKind.APPLY);
            assertThatThrownBy(() -> job.apply(lease, run, Things.MADE_BY, expected, Staging.of(things::sendTo)))
                    .hasMessageContaining("stale");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsStillThereWhenTheLedgerIsOpenedAgain(LedgerPlace place) {
        // given
        LedgerAddress address = place.fresh(directory);
        Things things = Things.of("a", "1");
        things.applyTo(reopen(address));

        // when
        JobLedger again = reopen(address);

        // then
        assertThat(things.differences(again)).containsExactly("unchanged a");
        assertThat(again.runs().latest(10)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aContentLargerThanOneRowIsKeptWhole(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        StringBuilder large = new StringBuilder();
        SplittableRandom random = new SplittableRandom(7);
        while (large.length() < 5_000_000) {
            large.append(Long.toString(random.nextLong(), 36));
        }
        Things things = Things.of("image", large.toString());

        // when
        things.applyTo(job);

        // then
        assertThat(job.content(Things.key("image"))).contains(large.toString().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void onlyOneHoldsTheLease(LedgerPlace place) {
        // given
        JobLedger job = job(place);

        // when
        try (Lease first = job.lease(Things.LEASE)) {
            // then
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> job.lease(Things.LEASE))
                    .isInstanceOfSatisfying(
                            LedgerException.class,
                            refused -> assertThat(refused.fault()).isEqualTo(LedgerException.Fault.BUSY));
        }
        job.lease(Things.LEASE).close();
    }

    @ParameterizedTest
    @EnumSource
    void whoLostTheLeaseCannotWriteAnyMore(LedgerPlace place) throws SQLException {
        // given
        JobLedger job = job(place);
        Things things = Things.of("a", "1");
        Expectation expected = new Expectation(DeliverableKey.LOQ, 0, things.fingerprint(job));
        try (Lease lost = job.lease(Things.LEASE)) {
            RunTicket run = job.runs().begin(lost, RunKind.SYNC);

            // when
            job.database().execute(connection -> Sql.update(connection, "UPDATE lease SET token = token + 1"));

            // then
            assertThatThrownBy(() -> job.apply(lost, run, Things.MADE_BY, expected, Staging.of(things::sendTo)))
                    .hasMessageContaining("taken over");
            assertThat(job.state(Things.key("a"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLeaseOfAProcessThatIsGoneIsTakenOverAtOnce(LedgerPlace place) throws SQLException {
        // given
        JobLedger job = job(place);
        Holder self = Holder.ofThisProcess();
        Holder gone = new Holder(self.machine(), self.process(), self.started() - 1);
        Lease.take(job, gone, Things.LEASE);

        // when
        try (Lease second = job.lease(Things.LEASE)) {
            // then
            assertThat(second).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theChainOfRunsShowsWhetherSomebodyChangedARun(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        Things things = Things.of("a", "1", "b", "2");
        things.applyTo(job);
        things.remove("b").applyTo(job);
        things.put("c", "3").applyTo(job);
        assertThat(job.runs().verify()).isEmpty();

        // when
        job.database().execute(connection -> Sql.update(connection, "DELETE FROM run_removal"));

        // then
        assertThat(job.runs().verify().flatMap(RunEntry::chainNumber)).contains(2L);
    }

    @ParameterizedTest
    @EnumSource
    void removalsAreListedOneByOne(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        Things things = Things.of("a", "1", "b", "2", "c", "3");
        things.applyTo(job);

        // when
        things.remove("a").remove("c").applyTo(job);

        // then
        long run = job.runs().latest(1).get(0).id();
        assertThat(job.runs().removals(run))
                .extracting(removal -> removal.record().id())
                .containsExactly("a", "c");
    }

    @ParameterizedTest
    @EnumSource
    void aRunThatWasKilledIsNotedByTheNext(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        try (Lease lease = job.lease(Things.LEASE)) {
            job.runs().begin(lease, RunKind.SYNC);
        }

        // when
        Things.of("a", "1").applyTo(job);

        // then
        assertThat(job.runs().latest(5))
                .extracting(RunEntry::outcome)
                .containsExactly(RunOutcome.DONE, RunOutcome.INTERRUPTED);
        assertThat(job.runs().verify()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void twoJobsThatAreMadeWithTheSameForTheFirstTimeDoNotWaitForEachOther(LedgerPlace place) {
        // given
        Ledger ledger = opened.at(place.fresh(directory), Things.CLOCK);
        JobLedger job = ledger.job("catalogue");
        JobLedger other = ledger.job("other");
        Things things = Things.of("a", "1");
        try (Lease lease = job.lease(Things.LEASE)) {
            RunTicket run = job.runs().begin(lease, RunKind.SYNC);
            Expectation expected = new Expectation(DeliverableKey.LOQ, run.generation(), things.fingerprint(job));

            // when: the other is published while this one is being written
            job.apply(lease, run, Things.MADE_BY, expected, Staging.of(comparison -> {
                things.applyTo(other);
                things.sendTo(comparison);
            }));
        }

        // then
        assertThat(other.generation()).isEqualTo(1);
        assertThat(job.generation()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aPersonalDeadLetterIsEncryptedAndBelongsToItsRow(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        PayloadCipher cipher = PayloadCipher.of(new byte[32]);
        byte[] payload = "a person".getBytes(StandardCharsets.UTF_8);
        DeadLetters letters = job.deadLetters();
        DeadLetters.Failure failure = new DeadLetters.Failure("PUB-REFUSED", "409", 3, Optional.empty());
        try (Lease lease = job.lease(Things.LEASE)) {
            RunTicket run = job.runs().begin(lease, RunKind.SYNC);

            // when
            DeadLetters.Subject subject = new DeadLetters.Subject("router", Things.key("a"), DeadLetter.Work.WITHDRAW);
            letters.put(run, subject, KeptPayload.none(), failure);
            letters.put(run, subject, KeptPayload.personal(payload, Optional.of(cipher)), failure);
        }

        // then
        DeadLetter letter = letters.list().get(0);
        assertThat(letters.list()).hasSize(1);
        assertThat(letters.payload(letter.id(), Optional.of(cipher))).isEqualTo(payload);
        assertThatThrownBy(() -> letters.payload(letter.id(), Optional.empty())).hasMessageContaining("encrypted");
        assertThatThrownBy(() -> letters.payload(letter.id(), Optional.of(PayloadCipher.of(new byte[16]))))
                .hasMessageContaining("key");
        assertThat(letter.work()).isEqualTo(DeadLetter.Work.WITHDRAW);
        assertThat(letter.kept()).isTrue();
        assertThat(letters.about("router", Things.key("a"))).contains(letter);
        letters.settled("router", Things.key("a"));
        assertThat(letters.list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theUriPolicyIsFrozenAndAliasesAreKept(LedgerPlace place) {
        // given
        JobLedger job = job(place);

        // then
        assertThat(job.freezeUriPolicy("https://id.uni.example/")).isEmpty();
        assertThat(job.freezeUriPolicy("https://id.uni.example/")).isEmpty();
        assertThat(job.freezeUriPolicy("https://other.example/")).contains("https://id.uni.example/");
        RecordReference record = new RecordReference("course", "C-9");
        try (Lease lease = job.lease(Things.LEASE)) {
            job.aliases().put(lease, new Aliases.Alias(record, "C-1"));
            job.aliases().put(lease, new Aliases.Alias(record, "C-2"));
        }
        assertThat(job.aliases().of(record)).contains("C-2");
        RecordReference kept = new RecordReference("course", "C-2");
        assertThat(job.aliases().published(kept)).as("by an alias").isTrue();
        assertThat(job.aliases().published(new RecordReference("course", "C-1")))
                .isFalse();
        try (Lease lease = job.lease(Things.LEASE)) {
            assertThat(job.aliases().remove(lease, record)).isTrue();
            assertThat(job.aliases().remove(lease, record)).isFalse();
        }
        assertThat(job.aliases().of(record)).isEmpty();
        assertThat(job.aliases().published(kept)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aStepThatWasEditedLaterIsRefused(LedgerPlace place) {
        // given
        LedgerAddress address = place.fresh(directory);
        JobLedger job = reopen(address);

        // when
        job.database().execute(connection -> Sql.update(connection, "UPDATE schema_step SET checksum = 'x'"));

        // then
        assertThatThrownBy(() -> reopen(address)).hasMessageContaining("001-ledger.sql");
    }

    @ParameterizedTest
    @EnumSource
    void aLedgerOfANewerVersionIsRefused(LedgerPlace place) {
        // given
        LedgerAddress address = place.fresh(directory);
        JobLedger job = reopen(address);

        // when
        job.database().execute(connection -> Sql.update(connection, "UPDATE schema_step SET number = number + 998"));

        // then
        assertThatThrownBy(() -> reopen(address)).hasMessageContaining("newer version");
    }
}
