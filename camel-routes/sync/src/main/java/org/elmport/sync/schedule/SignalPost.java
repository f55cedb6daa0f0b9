package org.elmport.sync.schedule;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.Signal;

/**
 * Carries signals from files into the ledger, where they outlive the process.
 *
 * @param jobs the jobs that there are
 * @param folder where the files come
 */
record SignalPost(List<String> jobs, Optional<SignalFolder> folder) {

    /** Whether files wait. */
    boolean waits() {
        return folder.filter(files -> jobs.stream()
                        .anyMatch(
                                job -> List.of(Signal.values()).stream().anyMatch(signal -> files.holds(job, signal))))
                .isPresent();
    }

    /** Carries all of them. A file that cannot be removed stays, and is told. */
    void deliver(Ledger ledger, SchedulerJournal journal) {
        folder.ifPresent(files -> {
            for (String job : jobs) {
                for (Signal signal : Signal.values()) {
                    if (files.holds(job, signal)) {
                        deliver(files, job, signal, ledger, journal);
                    }
                }
            }
        });
    }

    private static void deliver(
            SignalFolder files, String job, Signal signal, Ledger ledger, SchedulerJournal journal) {
        try {
            files.remove(job, signal);
            ledger.job(job).signals().give(signal);
            journal.note(job, "signal: " + signal.word());
        } catch (IOException failed) {
            journal.note(
                    job,
                    "the file of the signal " + signal.word() + " cannot be removed from " + files.directory()
                            + ", so it is not followed");
        }
    }
}
