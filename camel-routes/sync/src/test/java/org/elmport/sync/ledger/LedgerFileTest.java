package org.elmport.sync.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a ledger in a file leaves in its folder. */
class LedgerFileTest {

    @TempDir
    private Path directory = Path.of(".");

    /** The database would write statements that failed into a file beside it, with their values. */
    @Test
    void nothingIsLeftBesideTheLedgerEvenWhenAStatementFails() throws IOException {
        // given
        try (Ledger ledger = Ledger.open(LedgerAddress.file(directory.resolve("ledger")), Things.CLOCK)) {
            JobLedger job = ledger.job("catalogue");

            // when
            assertThatThrownBy(() -> job.database()
                            .execute(connection -> Sql.update(
                                    connection, "INSERT INTO job (name, generation) VALUES (?, 0)", "catalogue")))
                    .isInstanceOf(LedgerException.class);
        }

        // then
        try (Stream<Path> files = Files.list(directory)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).containsExactly("ledger.mv.db");
        }
    }

    /** A gap in the list of runs would look like runs that were lost. */
    @Test
    void runsAreNumberedWithoutAGapAfterACrash() throws IOException {
        // given: the file as a process leaves it that is killed after its commit
        Path killed = directory.resolve("killed");
        long before;
        try (Ledger living = Ledger.open(LedgerAddress.file(directory.resolve("living")), Things.CLOCK)) {
            before = begun(living.job("catalogue"));
            Files.copy(directory.resolve("living.mv.db"), directory.resolve("killed.mv.db"));
        }

        // when
        try (Ledger after = Ledger.open(LedgerAddress.file(killed), Things.CLOCK)) {

            // then
            assertThat(begun(after.job("catalogue"))).isEqualTo(before + 1);
        }
    }

    /** Each change of a table is kept at once in a file, before it is noted that its step is done. */
    @Test
    void tablesThatAProcessWasKilledWhileMakingAreMadeToTheEnd() throws SQLException {
        // given: one ledger for each statement after which the process may have been killed
        List<String> statements = Migrations.statements(Dialect.H2);
        for (int done = 0; done <= statements.size(); done++) {
            LedgerAddress address = LedgerAddress.file(directory.resolve("killed-" + done));
            try (Connection connection = DriverManager.getConnection(address.url());
                    Statement statement = connection.createStatement()) {
                for (String sql : statements.subList(0, done)) {
                    statement.execute(sql);
                }
                statement.execute("SHUTDOWN");
            }

            // when
            try (Ledger ledger = Ledger.open(address, Things.CLOCK)) {

                // then
                assertThat(Things.of("a", "1").applyTo(ledger.job("catalogue")).generation())
                        .as("after statement " + done)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void aThreadThatIsInterruptedWhileItWritesDoesNotCloseTheLedgerForAll() {
        // given
        try (Ledger ledger = Ledger.open(LedgerAddress.file(directory.resolve("ledger")), Things.CLOCK)) {
            JobLedger job = ledger.job("catalogue");

            // when
            Thread.currentThread().interrupt();
            job.signals().give(Signal.PAUSE);

            // then
            assertThat(Thread.interrupted()).as("still to be stopped").isTrue();
            assertThat(job.signals().waiting()).containsExactly(Signal.PAUSE);
            Things.of("a", "1").applyTo(job);
        }
    }

    /** The renewal of a lease waits for a row that a run keeps while it writes a large catalogue. */
    @Test
    void whoeverWaitsForARowWaitsForLong() {
        // given
        try (Ledger ledger = Ledger.open(LedgerAddress.file(directory.resolve("ledger")), Things.CLOCK)) {
            JobLedger job = ledger.job("catalogue");

            // when
            Optional<Integer> patience = job.database()
                    .transaction(connection -> Sql.first(connection, row -> row.getInt(1), "CALL LOCK_TIMEOUT()"));

            // then
            assertThat(patience).contains(60_000);
        }
    }

    @Test
    void anAddressShowsTheFileAndNothingElse() {
        // given
        Path file = directory.resolve("ledger");

        // when
        LedgerAddress address = LedgerAddress.file(file);

        // then
        assertThat(address).hasToString("jdbc:h2:file:" + file.toAbsolutePath());
        assertThat(address.file()).contains(directory.resolve("ledger.mv.db").toAbsolutePath());
    }

    private static long begun(JobLedger job) {
        try (Lease lease = job.lease(Things.LEASE)) {
            return job.runs().begin(lease, RunKind.SYNC).id();
        }
    }
}
