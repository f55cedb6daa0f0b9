package org.elmport.sync.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.LedgerPlace;
import org.elmport.sync.ledger.SharedLedger;
import org.elmport.sync.ledger.Signal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scheduler with a real Quartz and a real ledger; the work only says that it was done. */
class JobSchedulerTest {

    private static final JobSchedule EVERY_SECOND =
            new JobSchedule("* * * * * ?", ZoneId.of("UTC"), Optional.empty(), true);
    private static final JobSchedule RARELY = JobSchedule.of("0 3 29 2 *", ZoneId.of("UTC"));
    private static final Duration LONG = Duration.ofMinutes(5);

    /** So many seconds, and times of a job for each second, pass while it runs: more than a test waits for. */
    private static final int MISSED = 6;

    @TempDir
    private Path directory = Path.of(".");

    private final List<String> done = new CopyOnWriteArrayList<>();
    private final List<String> notes = new CopyOnWriteArrayList<>();
    private final CountDownLatch gate = new CountDownLatch(1);
    private Clock clock = Clock.systemUTC();
    private Optional<JobScheduler> scheduler = Optional.empty();
    private Optional<SharedLedger> shared = Optional.empty();

    @AfterEach
    void everythingIsClosed() {
        gate.countDown();
        scheduler.ifPresent(JobScheduler::close);
        shared.ifPresent(SharedLedger::close);
    }

    private void note(String job, Ledger ledger, Set<Signal> signals) {
        done.add(job + signals);
    }

    private SignalFolder folder() {
        return new SignalFolder(directory.resolve("signals"));
    }

    private JobScheduler started(LedgerAddress address, Map<String, JobSchedule> times, ScheduledWork work)
            throws InterruptedException {
        Map<String, Optional<JobSchedule>> jobs = new LinkedHashMap<>();
        times.forEach((job, schedule) -> jobs.put(job, Optional.of(schedule)));
        shared = Optional.of(new SharedLedger(address, Clock.systemUTC()));
        JobScheduler made = new JobScheduler(
                jobs,
                2,
                shared.get(),
                Optional.of(folder()),
                clock,
                work,
                (job, words) -> notes.add(job + ": " + words));
        scheduler = Optional.of(made);
        made.start();
        return made;
    }

    @Test
    void aJobRunsWhenItsTimeHasCome() throws Exception {
        // when
        started(LedgerPlace.FILE.fresh(directory), Map.of("often", EVERY_SECOND, "rarely", RARELY), this::note);

        // then
        await().atMost(LONG).until(() -> done.size() >= 2);
        assertThat(done).containsOnly("often[]");
    }

    @Test
    void inBetweenAJobReadsOnlyWhatHasChanged() throws Exception {
        // given
        JobSchedule changes =
                new JobSchedule(RARELY.cron(), RARELY.zone(), Optional.empty(), true, Optional.of(EVERY_SECOND.cron()));

        // when
        started(LedgerPlace.FILE.fresh(directory), Map.of("rarely", changes), this::note);

        // then
        await().atMost(LONG).until(() -> done.size() >= 2);
        assertThat(done).containsOnly("rarely[CHANGES]");
    }

    @Test
    void aSignalForTheWholeTurnsARunThroughChangesIntoAWholeOne() throws Exception {
        // given
        LedgerAddress address = LedgerPlace.FILE.fresh(directory);
        try (Ledger ledger = Ledger.open(address, Clock.systemUTC())) {
            ledger.job("rarely").signals().give(Signal.FULL);
            ledger.job("rarely").signals().give(Signal.CHANGES);
        }

        // when
        started(address, Map.of("rarely", RARELY), this::note);

        // then
        await().atMost(LONG).until(() -> !done.isEmpty());
        assertThat(done).containsExactly("rarely[FULL]");
    }

    @Test
    void aJobNeverRunsTwiceAtOnceAndWhatItMissesIsMadeUpForOnce() throws Exception {
        // given: a run that takes longer than the time to the next
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        started(LedgerPlace.FILE.fresh(directory), Map.of("often", EVERY_SECOND), (job, ledger, signals) -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            begun.countDown();
            gate.await();
            atOnce.decrementAndGet();
            done.add(job);
        });
        begun.await();

        // when: many of its times pass
        Instant held = clock.instant();
        await().atMost(LONG).until(() -> clock.instant().isAfter(held.plusSeconds(MISSED)));
        int before = done.size();
        Instant opened = clock.instant();
        gate.countDown();
        await().atMost(LONG).until(() -> clock.instant().isAfter(opened.plusSeconds(1)) && done.size() >= 2);

        // then: the one that was held, one for all that were missed, and those whose time has come since, at most
        long runs = done.size();
        long since = Duration.between(opened, clock.instant()).toSeconds() + 2;
        assertThat(before).isZero();
        assertThat(most.get()).isEqualTo(1);
        assertThat(runs).isLessThanOrEqualTo(2 + since);
    }

    @ParameterizedTest
    @EnumSource
    void aSignalInAFileStartsARunAndIsGoneThen(LedgerPlace place) throws Exception {
        // given
        started(place.fresh(directory), Map.of("rarely", RARELY, "other", RARELY), this::note);

        // when
        Path file = folder().give("rarely", Signal.FULL);

        // then
        await().atMost(LONG).until(() -> !done.isEmpty());
        assertThat(done).containsExactly("rarely[FULL]");
        assertThat(file).doesNotExist();
        assertThat(notes).contains("rarely: signal: full");
    }

    @Test
    void aFileThatIsNoSignalIsToldOnceAndSignalsAreFollowedAllTheSame() throws Exception {
        // given
        folder().give("rarely", Signal.RESYNC);
        folder().give("nobody", Signal.RESYNC);
        Files.writeString(folder().directory().resolve("rarely.PAUSE"), "");

        // when
        started(LedgerPlace.FILE.fresh(directory), Map.of("rarely", RARELY), this::note);
        await().atMost(LONG).until(() -> !done.isEmpty());
        folder().give("rarely", Signal.RESYNC);
        await().atMost(LONG).until(() -> done.size() == 2);

        // then
        assertThat(notes.stream()
                        .filter(words -> words.contains("is no signal"))
                        .toList())
                .satisfiesExactly(
                        first -> assertThat(first).contains("nobody.resync", "of the jobs rarely"),
                        second -> assertThat(second).contains("rarely.PAUSE", "resync, full, changes, pause, resume"));
        assertThat(folder().directory().resolve("rarely.PAUSE")).exists();
    }

    @Test
    void aSignalInTheLedgerOfAServerStartsARun() throws Exception {
        // given
        LedgerAddress address = LedgerPlace.SERVER.fresh(directory);
        started(address, Map.of("rarely", RARELY), this::note);

        // when
        try (Ledger elsewhere = Ledger.open(address, Clock.systemUTC())) {
            elsewhere.job("rarely").signals().give(Signal.RESYNC);

            // then
            await().atMost(LONG).until(() -> !done.isEmpty());
            assertThat(done).containsExactly("rarely[RESYNC]");
            assertThat(elsewhere.job("rarely").signals().waiting()).isEmpty();
        }
    }

    @Test
    void nothingStartsDuringAPauseAndWhatWasAskedForComesAfterIt() throws Exception {
        // given
        LedgerAddress address = LedgerPlace.FILE.fresh(directory);
        try (Ledger ledger = Ledger.open(address, Clock.systemUTC())) {
            ledger.job("often").signals().give(Signal.PAUSE);
            ledger.job("often").signals().give(Signal.RESYNC);
        }
        JobScheduler made = started(address, Map.of("often", EVERY_SECOND), this::note);

        // when
        await().atMost(LONG).until(() -> notes.stream().anyMatch(note -> note.contains("paused")));

        // then
        assertThat(done).isEmpty();
        assertThat(made.paused("often")).isTrue();

        // when
        folder().give("often", Signal.RESUME);

        // then
        await().atMost(LONG).until(() -> !done.isEmpty());
        assertThat(done.get(0)).isEqualTo("often[RESYNC]");
        assertThat(made.paused("often")).isFalse();
    }

    @Test
    void aSignalWaitsForTheEndOfTheQuietHours() throws Exception {
        // given: it is always noon
        clock = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
        JobSchedule quiet = RARELY.withQuietHours(QuietHours.parse("07:00-19:00"));
        started(LedgerPlace.FILE.fresh(directory), Map.of("quiet", quiet, "loud", RARELY), this::note);

        // when
        folder().give("quiet", Signal.RESYNC);
        folder().give("loud", Signal.RESYNC);

        // then
        await().atMost(LONG).until(() -> !done.isEmpty());
        await().atMost(LONG).until(() -> notes.contains("quiet: signal: resync"));
        assertThat(done).containsExactly("loud[RESYNC]");
    }

    @Test
    void whatRunsMayEndWhenItIsStopped() throws Exception {
        // given: it runs once, so that nothing but the one run is there to be stopped
        CountDownLatch begun = new CountDownLatch(1);
        folder().give("rarely", Signal.RESYNC);
        JobScheduler made =
                started(LedgerPlace.FILE.fresh(directory), Map.of("rarely", RARELY), (job, ledger, signals) -> {
                    begun.countDown();
                    gate.await();
                    done.add(job);
                });
        begun.await();

        // when
        gate.countDown();
        boolean ended = made.stop(LONG);

        // then
        assertThat(ended).isTrue();
        assertThat(done).containsExactly("rarely");
        assertThat(made.running()).isEmpty();
    }

    @Test
    void whatTakesTooLongIsInterruptedWhenItIsStopped() throws Exception {
        // given
        CountDownLatch begun = new CountDownLatch(1);
        JobScheduler made =
                started(LedgerPlace.FILE.fresh(directory), Map.of("often", EVERY_SECOND), (job, ledger, signals) -> {
                    begun.countDown();
                    try {
                        gate.await();
                    } catch (InterruptedException stopped) {
                        done.add("interrupted");
                        throw stopped;
                    }
                });
        begun.await();

        // when
        boolean ended = made.stop(Duration.ofMillis(200));

        // then
        assertThat(ended).isFalse();
        await().atMost(LONG).until(() -> made.running().isEmpty());
        assertThat(done).containsExactly("interrupted");
    }

    @Test
    void aNameThatIsNoFileGivesNoSignal() {
        assertThat(folder().holds("../elsewhere", Signal.RESYNC)).isFalse();
        assertThatThrownBy(() -> folder().give("../elsewhere", Signal.RESYNC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no name of a file");
    }
}
