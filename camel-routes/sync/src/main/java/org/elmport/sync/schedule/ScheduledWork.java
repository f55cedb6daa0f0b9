package org.elmport.sync.schedule;

import java.util.Set;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.Signal;

/** What is done when the time of a job has come. */
@FunctionalInterface
public interface ScheduledWork {

    /**
     * Runs a job once. Failures are told where people see them, and not thrown: the next time comes all the same.
     *
     * @param job the name of the job
     * @param signals the signals that asked for it; none when its time has come, and {@link Signal#CHANGES} alone when it
     *     is to read only what has changed
     * @throws InterruptedException when the process is to stop
     */
    void run(String job, Ledger ledger, Set<Signal> signals) throws InterruptedException;
}
