package org.elmport.sync;

import java.io.IOException;
import java.nio.file.Path;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.TargetException;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.LedgerException;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.ledger.RunTicket;
import org.elmport.sync.plan.PlanHead;
import org.elmport.sync.plan.PlanReader;

/** What every run of a job does, whatever it delivers. */
public final class NotedRun {

    private NotedRun() {}

    /** A run that notes by itself how it ended, where it comes to its end. */
    @FunctionalInterface
    public interface Work<T> {

        /** Runs. */
        T run() throws SourceException, TargetException, IOException, InterruptedException;
    }

    /** Runs, and notes in the ledger how a run ended that did not come to its end. */
    public static <T> T of(JobLedger ledger, RunTicket ticket, Work<T> work)
            throws SourceException, TargetException, IOException, InterruptedException {
        boolean ended = false;
        RunOutcome outcome = RunOutcome.FAILED;
        try {
            T result = work.run();
            ended = true;
            return result;
        } catch (SourceException failed) {
            outcome = RunOutcome.SOURCE_FAILED;
            throw failed;
        } catch (TargetException failed) {
            outcome = RunOutcome.TARGET_FAILED;
            throw failed;
        } catch (InterruptedException stopped) {
            outcome = RunOutcome.INTERRUPTED;
            throw stopped;
        } catch (LedgerException refused) {
            outcome = refused.fault() == LedgerException.Fault.MOVED ? RunOutcome.STALE : RunOutcome.FAILED;
            throw refused;
        } finally {
            if (!ended) {
                ledger.runs().breakOff(ticket, outcome);
            }
        }
    }

    /**
     * A plan that was made before, of a job.
     *
     * @throws LedgerException with {@link LedgerException.Fault#MOVED} when it is none of that job, or one of repair
     */
    public static PlanHead agreed(Path file, String job) throws IOException {
        PlanHead plan = PlanReader.head(file);
        if (!plan.job().equals(job)) {
            throw new LedgerException(
                    LedgerException.Fault.MOVED,
                    "the plan is of job " + plan.job() + ", not of job " + job,
                    "Name the job for which it was made.");
        }
        if (plan.repairs()) {
            throw new LedgerException(
                    LedgerException.Fault.MOVED,
                    "the plan repairs the target, and takes nothing from the source",
                    "Carry it out with: elmport apply");
        }
        return plan;
    }
}
