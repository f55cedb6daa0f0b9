package org.elmport.sync.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignalsTest {

    private static final String ROW = "INSERT INTO signal (job_id, word, given_at)"
            + " SELECT id, '%s', CURRENT_TIMESTAMP FROM job WHERE name = 'catalogue'";

    @TempDir
    private Path directory = Path.of(".");

    @ParameterizedTest
    @EnumSource
    void whatAsksForARunIsTakenOnceAndAPauseStaysUntilItEnds(LedgerPlace place) {
        try (Ledger ledger = Ledger.open(place.fresh(directory), Clock.systemUTC())) {
            // given
            Signals signals = ledger.job("catalogue").signals();
            signals.give(Signal.RESYNC);
            signals.give(Signal.RESYNC);
            signals.give(Signal.FULL);
            signals.give(Signal.CHANGES);
            signals.give(Signal.PAUSE);

            // then
            assertThat(signals.waiting()).containsExactly(Signal.RESYNC, Signal.FULL, Signal.CHANGES, Signal.PAUSE);
            assertThat(signals.take()).containsExactly(Signal.RESYNC, Signal.FULL, Signal.CHANGES);
            assertThat(signals.take()).isEmpty();
            assertThat(signals.waiting()).containsExactly(Signal.PAUSE);
            assertThat(ledger.job("other").signals().waiting()).isEmpty();

            // when
            signals.give(Signal.RESUME);

            // then
            assertThat(signals.waiting()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatSomebodyWritesAreUnderstood(LedgerPlace place) {
        LedgerAddress address = place.fresh(directory);
        try (Ledger ledger = Ledger.open(address, Clock.systemUTC());
                Database database = Database.open(address)) {
            // given: the statement of docs/operations.md
            Signals signals = ledger.job("catalogue").signals();

            // when
            database.execute(connection -> Sql.update(connection, ROW.formatted("pause")));
            database.execute(connection -> Sql.update(connection, ROW.formatted("nonsense")));

            // then
            assertThat(signals.waiting()).containsExactly(Signal.PAUSE);

            // when
            database.execute(connection -> Sql.update(connection, ROW.formatted("resume")));

            // then
            assertThat(signals.waiting()).isEmpty();
        }
    }

    @Test
    void thePageForOperatorsShowsTheStatement() throws Exception {
        Path page = Path.of(System.getProperty("elmport.root", "../..")).resolve("docs/operations.md");
        assertThat(Files.readString(page).replaceAll("\\s+", " ")).contains(ROW.formatted("pause"));
    }

    @Test
    void aSharedFileIsOpenOnlyWhileItIsUsed() throws Exception {
        // given
        LedgerAddress address = LedgerPlace.FILE.fresh(directory);
        try (SharedLedger shared = new SharedLedger(address, Clock.systemUTC())) {
            // when
            Ledger first = shared.use(ledger -> ledger);
            try (SharedLedger.Use outer = shared.hold()) {
                Ledger inner = shared.use(ledger -> ledger);

                // then
                assertThat(inner).isSameAs(outer.ledger()).isNotSameAs(first);
                assertThat(outer.ledger().jobs()).isEmpty();
            }
            assertThatThrownBy(first::jobs).as("it was closed").isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void aDatabaseOnAServerStaysOpen() throws Exception {
        LedgerAddress address = LedgerPlace.SERVER.fresh(directory);
        try (SharedLedger shared = new SharedLedger(address, Clock.systemUTC())) {
            Ledger first = shared.use(ledger -> ledger);
            assertThat(shared.onServer()).isTrue();
            assertThat(shared.<Ledger>use(ledger -> ledger)).isSameAs(first);
        }
    }

    @Test
    void aFileThatAnotherProcessHasIsWaitedForAndNotForEver() throws Exception {
        // given
        LedgerAddress address = LedgerPlace.FILE.fresh(directory);
        Path file = directory.resolve("other.lock");
        try (OtherProcess other = OtherProcess.holding(address, file)) {
            SharedLedger impatient = new SharedLedger(address, Clock.systemUTC(), Duration.ofMillis(300));
            assertThatThrownBy(() -> impatient.use(Ledger::jobs))
                    .isInstanceOfSatisfying(
                            LedgerException.class,
                            fault -> assertThat(fault.fault()).isEqualTo(LedgerException.Fault.BUSY));

            // when
            SharedLedger patient = new SharedLedger(address, Clock.systemUTC(), Duration.ofMinutes(5));
            CompletableFuture<Integer> jobs = CompletableFuture.supplyAsync(() -> {
                try {
                    return patient.use(ledger -> ledger.jobs().size());
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
            });
            other.letGo();

            // then
            assertThat(jobs.get(5, TimeUnit.MINUTES)).isZero();
        }
    }
}
