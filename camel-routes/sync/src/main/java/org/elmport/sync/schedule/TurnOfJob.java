package org.elmport.sync.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.InterruptableJob;
import org.quartz.JobExecutionContext;

/** One turn of a job in the hands of Quartz, which never gives a job two turns at once. */
@DisallowConcurrentExecution
final class TurnOfJob implements InterruptableJob {

    /** In the data of a trigger: why there is a turn. */
    static final String REASON = "reason";

    /** Why there is a turn. */
    enum Reason {
        /** The time has come for the whole. */
        TIME,
        /** The time has come for what has changed. */
        TIME_OF_CHANGES,
        /** A signal asked for it. */
        SIGNAL
    }

    private final Turns turns;
    private volatile Thread thread = Thread.currentThread();

    TurnOfJob(Turns turns) {
        this.turns = turns;
    }

    /** What happens in a turn. */
    @FunctionalInterface
    interface Turns {
        void take(String job, Reason reason) throws InterruptedException;
    }

    @Override
    public void execute(JobExecutionContext context) {
        thread = Thread.currentThread();
        try {
            turns.take(
                    context.getJobDetail().getKey().getName(),
                    Reason.valueOf(context.getTrigger().getJobDataMap().getString(REASON)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void interrupt() {
        thread.interrupt();
    }
}
