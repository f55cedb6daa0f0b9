package org.elmport.sync.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.InterruptableJob;
import org.quartz.JobExecutionContext;

/** One turn of a job in the hands of Quartz, which never gives a job two turns at once. */
@DisallowConcurrentExecution
final class TurnOfJob implements InterruptableJob {

    /** In the data of a trigger: that a signal asked for the turn. */
    static final String SIGNALLED = "signalled";

    private final Turns turns;
    private volatile Thread thread = Thread.currentThread();

    TurnOfJob(Turns turns) {
        this.turns = turns;
    }

    /** What happens in a turn. */
    @FunctionalInterface
    interface Turns {
        void take(String job, boolean signalled) throws InterruptedException;
    }

    @Override
    public void execute(JobExecutionContext context) {
        thread = Thread.currentThread();
        try {
            turns.take(
                    context.getJobDetail().getKey().getName(),
                    context.getTrigger().getJobDataMap().containsKey(SIGNALLED));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void interrupt() {
        thread.interrupt();
    }
}
