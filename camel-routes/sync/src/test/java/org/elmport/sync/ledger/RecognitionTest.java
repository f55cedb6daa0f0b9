package org.elmport.sync.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is published is recognised by a digest, exactly as long as it is what that digest was taken of. */
class RecognitionTest {

    private static final Hash DIGEST = Hash.ofText("all that the source gave");
    private static final List<FieldFill> FILLS = List.of(new FieldFill("Location", "name", 1, 2));
    private static final Optional<Recognition> KEPT = Optional.of(new Recognition(Optional.of(DIGEST), FILLS));

    @TempDir
    private Path directory = Path.of(".");

    @RegisterExtension
    final OpenLedger opened = new OpenLedger();

    private JobLedger job(LedgerPlace place) {
        return opened.at(place.fresh(directory), Things.CLOCK).job("catalogue");
    }

    private static Expectation expected(JobLedger job, Things things) {
        return new Expectation(DeliverableKey.LOQ, job.generation(), things.fingerprint(job));
    }

    private static void apply(JobLedger job, Things things, Selection selection, Optional<Recognition> recognition) {
        try (Lease lease = job.lease(Things.LEASE)) {
            RunTicket run = job.runs().begin(lease, RunKind.SYNC);
            job.apply(
                    lease,
                    run,
                    Things.MADE_BY,
                    expected(job, things),
                    new Staging(selection, things::sendTo, recognition));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasPublishedIsRecognisedWithItsFingerprintAndFillRates(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        Things things = Things.of("a", "1");

        // when
        apply(job, things, Selection.ALL, KEPT);

        // then
        assertThat(job.recognised(DIGEST)).contains(things.fingerprint(job));
        assertThat(job.recognised(Hash.ofText("something else"))).isEmpty();
        assertThat(job.fieldFills()).isEqualTo(FILLS);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPublishedOtherwiseSinceIsNotRecognised(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        apply(job, Things.of("a", "1"), Selection.ALL, KEPT);

        // when
        apply(job, Things.of("a", "2"), Selection.ALL, Optional.empty());

        // then
        assertThat(job.recognised(DIGEST)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRunThatMayHaveChangedRecordsOnlyIsForgottenToo(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        Things things = Things.of("a", "1");
        apply(job, things, Selection.ALL, KEPT);

        // when
        apply(job, things, Selection.ALL, Optional.empty());

        // then
        assertThat(job.generation()).isEqualTo(1);
        assertThat(job.recognised(DIGEST)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFoundUnchangedIsRecognisedFromThenOn(LedgerPlace place) {
        // given
        JobLedger job = job(place);
        Things things = Things.of("a", "1");
        apply(job, things, Selection.ALL, Optional.empty());

        // when
        try (Lease lease = job.lease(Things.LEASE)) {
            job.confirm(lease, expected(job, things), things.fingerprint(job), new ChangeCounts(0, 0, 0, 1), KEPT);
        }

        // then
        assertThat(job.recognised(DIGEST)).contains(things.fingerprint(job));
    }
}
