package org.elmport.sync.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private static long begun(JobLedger job) {
        try (Lease lease = job.lease(Things.LEASE)) {
            return job.runs().begin(lease, RunKind.SYNC).id();
        }
    }
}
