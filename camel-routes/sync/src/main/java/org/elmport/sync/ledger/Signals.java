package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;

/** The signals of a job that wait in the ledger. A pause stays until somebody ends it. */
public final class Signals {

    private static final String GIVE = "INSERT INTO signal (job_id, word, given_at) SELECT ?, ?, CURRENT_TIMESTAMP"
            + " WHERE NOT EXISTS (SELECT 1 FROM signal WHERE job_id = ? AND word = ?)";
    private static final String TAKE = "DELETE FROM signal WHERE job_id = ? AND word = ?";

    private final JobLedger job;

    Signals(JobLedger job) {
        this.job = job;
    }

    /** Gives a signal; one that waits already waits on. */
    public void give(Signal signal) {
        job.database().execute(connection -> {
            if (signal == Signal.RESUME) {
                resume(connection);
            } else {
                Sql.update(connection, GIVE, job.id(), signal.word(), job.id(), signal.word());
            }
        });
    }

    private void resume(Connection connection) throws SQLException {
        Sql.update(connection, TAKE, job.id(), Signal.PAUSE.word());
        Sql.update(connection, TAKE, job.id(), Signal.RESUME.word());
    }

    /** What waits. Whoever writes rows may write {@code resume}: it ends the pause, and both are gone. */
    public Set<Signal> waiting() {
        return job.database().transaction(connection -> {
            Set<Signal> waiting = read(connection);
            if (waiting.remove(Signal.RESUME)) {
                resume(connection);
                waiting.remove(Signal.PAUSE);
            }
            return waiting;
        });
    }

    private Set<Signal> read(Connection connection) throws SQLException {
        Set<Signal> waiting = EnumSet.noneOf(Signal.class);
        Sql.list(connection, row -> row.getString(1), "SELECT word FROM signal WHERE job_id = ?", job.id())
                .forEach(word -> Signal.of(word).ifPresent(waiting::add));
        return waiting;
    }

    /** Takes the signals that ask for a run, since one begins. */
    public Set<Signal> take() {
        return job.database().transaction(connection -> {
            Set<Signal> taken = read(connection);
            taken.removeIf(signal -> !signal.asksForRun());
            for (Signal signal : taken) {
                Sql.update(connection, TAKE, job.id(), signal.word());
            }
            return taken;
        });
    }
}
