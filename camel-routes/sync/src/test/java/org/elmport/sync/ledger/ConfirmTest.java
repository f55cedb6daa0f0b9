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

/** A run that finds nothing to write is held to all that a run is held to that writes. */
class ConfirmTest {

    private static final ChangeCounts NOTHING = new ChangeCounts(0, 0, 0, 1);

    @TempDir
    private Path directory = Path.of(".");

    @RegisterExtension
    final OpenLedger opened = new OpenLedger();

    private final Things things = Things.of("a", "1");

    private JobLedger published(LedgerPlace place) {
        JobLedger job = opened.at(place.fresh(directory), Things.CLOCK).job("catalogue");
        things.applyTo(job);
        return job;
    }

    private Expectation expected(JobLedger job, long generation) {
        return new Expectation(DeliverableKey.LOQ, generation, things.fingerprint(job));
    }

    @ParameterizedTest
    @EnumSource
    void itSaysWhatApplyingWouldSay(LedgerPlace place) {
        // given
        JobLedger job = published(place);
        Expectation expected = expected(job, 1);

        // when
        try (Lease lease = job.lease(Things.LEASE)) {
            Applied confirmed = job.confirm(lease, expected, things.fingerprint(job), NOTHING, Optional.empty());
            RunTicket run = job.runs().begin(lease, RunKind.SYNC);

            // then
            assertThat(confirmed)
                    .isEqualTo(job.apply(lease, run, Things.MADE_BY, expected, Staging.of(things::sendTo)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLedgerThatMovedSinceIsRefused(LedgerPlace place) {
        // given
        JobLedger job = published(place);
        Expectation expected = expected(job, 0);

        // then
        try (Lease lease = job.lease(Things.LEASE)) {
            assertThatThrownBy(() -> job.confirm(lease, expected, expected.fingerprint(), NOTHING, Optional.empty()))
                    .hasMessageContaining("another run has changed");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSourceThatMovedSinceIsRefused(LedgerPlace place) {
        // given
        JobLedger job = published(place);
        Expectation expected = expected(job, 1);
        Hash moved = Things.of("a", "2").fingerprint(job);

        // then
        try (Lease lease = job.lease(Things.LEASE)) {
            assertThatThrownBy(() -> job.confirm(lease, expected, moved, NOTHING, Optional.empty()))
                    .hasMessageContaining("the source gives something else");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoLostTheLeaseConfirmsNothing(LedgerPlace place) throws SQLException {
        // given
        JobLedger job = published(place);
        Expectation expected = expected(job, 1);
        try (Lease lost = job.lease(Things.LEASE)) {

            // when
            job.database().execute(connection -> Sql.update(connection, "UPDATE lease SET token = token + 1"));

            // then
            assertThatThrownBy(() -> job.confirm(lost, expected, expected.fingerprint(), NOTHING, Optional.empty()))
                    .hasMessageContaining("taken over");
        }
    }
}
