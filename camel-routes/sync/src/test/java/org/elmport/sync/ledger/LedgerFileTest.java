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
}
