package org.elmport.sync.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.elmport.sync.ledger.RunEntry;
import org.elmport.sync.ledger.RunKind;
import org.elmport.sync.ledger.RunNumbers;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.ledger.RunTicket;
import org.junit.jupiter.api.Test;

class CatchUpTest {

    private static final JobSchedule NIGHTLY = JobSchedule.of("30 2 * * *", ZoneId.of("UTC"));
    private static final Instant NOON = Instant.parse("2026-06-03T12:00:00Z");

    private static RunEntry run(RunKind kind, RunOutcome outcome, String started) {
        Instant time = Instant.parse(started);
        RunTicket ticket = new RunTicket(1, time, 0);
        return new RunEntry(
                1,
                Optional.empty(),
                kind,
                outcome,
                time,
                Optional.empty(),
                0,
                RunNumbers.none(ticket, ""),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> reason(JobSchedule schedule, RunEntry... runs) {
        return CatchUp.reason(schedule, List.of(runs), NOON);
    }

    @Test
    void aRunThatWasMissedIsMadeUpFor() {
        assertThat(reason(NIGHTLY, run(RunKind.SYNC, RunOutcome.DONE, "2026-06-02T02:30:00Z")))
                .contains("the run of 2026-06-03T02:30:00Z was missed");
        assertThat(reason(NIGHTLY, run(RunKind.SYNC, RunOutcome.DONE, "2026-05-01T02:30:00Z")))
                .as("once, however many there were")
                .contains("the run of 2026-05-02T02:30:00Z was missed");
    }

    @Test
    void aRunThatWasInTimeIsNotRepeatedAlsoWhenItFailed() {
        assertThat(reason(NIGHTLY, run(RunKind.SYNC, RunOutcome.DONE, "2026-06-03T02:30:00Z")))
                .isEmpty();
        assertThat(reason(NIGHTLY, run(RunKind.SYNC, RunOutcome.SOURCE_FAILED, "2026-06-03T02:30:01Z")))
                .isEmpty();
    }

    @Test
    void aRunThatWasCutOffIsRepeated() {
        for (RunOutcome outcome : List.of(RunOutcome.RUNNING, RunOutcome.INTERRUPTED)) {
            assertThat(reason(NIGHTLY, run(RunKind.SYNC, outcome, "2026-06-03T02:30:00Z")))
                    .contains("the run of 2026-06-03T02:30:00Z did not come to its end");
        }
    }

    @Test
    void aPlanIsNoRunAndAJobWithoutRunsWaitsForItsTime() {
        assertThat(reason(
                        NIGHTLY,
                        run(RunKind.PLAN, RunOutcome.DONE, "2026-06-03T03:00:00Z"),
                        run(RunKind.APPLY, RunOutcome.DONE, "2026-06-02T03:00:00Z")))
                .isPresent();
        assertThat(reason(NIGHTLY)).isEmpty();
    }

    @Test
    void nothingIsMadeUpForWhereTheScheduleSaysSo() {
        assertThat(reason(NIGHTLY.withCatchUp(false), run(RunKind.SYNC, RunOutcome.DONE, "2026-05-01T02:30:00Z")))
                .isEmpty();
    }
}
