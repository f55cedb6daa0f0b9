package org.elmport.sync.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The renewal of a lease, which meets whatever else happens to its row. */
class LeaseTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    private Path directory = Path.of(".");

    @RegisterExtension
    final OpenLedger opened = new OpenLedger();

    private JobLedger job(LedgerPlace place) {
        return opened.at(place.fresh(directory), Things.CLOCK).job("catalogue");
    }

    private static Instant expires(JobLedger job) {
        return job.database()
                .transaction(connection -> Sql.first(
                                connection, row -> Sql.instant(row, "expires_at"), "SELECT expires_at FROM lease")
                        .orElseThrow());
    }

    /** Else the job could not run until it had run out. */
    @ParameterizedTest
    @EnumSource
    void aRenewalThatComesAfterTheLeaseWasGivenBackRenewsNothing(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        Lease lease = job.lease(Things.LEASE);
        lease.close();

        // when
        assertThatThrownBy(() -> job.database().execute(lease::confirm)).hasMessageContaining("taken over");

        // then
        assertThat(expires(job)).isEqualTo(Instant.EPOCH);
        job.lease(Things.LEASE).close();
    }

    @ParameterizedTest
    @EnumSource
    void aLeaseIsGivenBackTwiceWithoutHarmToTheNext(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        Lease first = job.lease(Things.LEASE);
        first.close();
        try (Lease next = job.lease(Things.LEASE)) {

            // when
            first.close();

            // then
            job.runs().begin(next, RunKind.SYNC);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRenewalThatFailsOnceIsTriedAgain(LedgerPlace place) {
        // given: a ledger that fails for a while
        JobLedger job = job(place);
        try (Lease lease = job.lease(Duration.ofMillis(30))) {
            job.database().execute(connection -> Sql.update(connection, "ALTER TABLE lease RENAME TO lost"));
            lease.renew();

            // when
            job.database().execute(connection -> Sql.update(connection, "ALTER TABLE lost RENAME TO lease"));
            Instant before = expires(job);

            // then
            await().atMost(LONG).until(() -> expires(job).isAfter(before));
        }
    }
}
