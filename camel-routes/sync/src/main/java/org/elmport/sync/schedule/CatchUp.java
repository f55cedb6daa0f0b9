package org.elmport.sync.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.elmport.sync.ledger.RunEntry;
import org.elmport.sync.ledger.RunKind;
import org.elmport.sync.ledger.RunOutcome;

/** Whether a run is to be made up for when the process starts. */
final class CatchUp {

    private CatchUp() {}

    /**
     * Why a run is due now, where one is.
     *
     * @param runs the latest runs of the job, the latest first
     */
    static Optional<String> reason(JobSchedule schedule, List<RunEntry> runs, Instant now) {
        Optional<RunEntry> latest =
                runs.stream().filter(run -> run.kind() != RunKind.PLAN).findFirst();
        if (latest.isEmpty() || !schedule.catchUp()) {
            return Optional.empty();
        }
        RunEntry run = latest.get();
        if (run.outcome() == RunOutcome.RUNNING || run.outcome() == RunOutcome.INTERRUPTED) {
            return Optional.of("the run of " + run.started() + " did not come to its end");
        }
        return schedule.next(run.started())
                .filter(due -> !due.isAfter(now))
                .map(due -> "the run of " + due + " was missed");
    }
}
