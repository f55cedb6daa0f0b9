package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The right to run a job. It is renewed while the process lives; when the process is killed, the next one takes it over
 * at once on the same machine, and elsewhere when it has run out. Whoever lost it cannot write any more.
 */
public final class Lease implements AutoCloseable {

    private static final int RENEWALS = 3;

    private final JobLedger job;
    private final long token;
    private final Duration length;
    private final ScheduledExecutorService renewal;
    private final ScheduledFuture<?> renewals;

    private Lease(JobLedger job, long token, Duration length) {
        this.job = job;
        this.token = token;
        this.length = length;
        this.renewal = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "lease of " + job.name());
            thread.setDaemon(true);
            return thread;
        });
        long every = Math.max(1, length.toMillis() / RENEWALS);
        this.renewals = renewal.scheduleWithFixedDelay(this::renew, every, every, TimeUnit.MILLISECONDS);
    }

    private record Row(long token, Holder holder, Instant expires) {}

    static Lease take(JobLedger job, Holder holder, Duration length) {
        long token = job.database().transaction(connection -> {
            Row row = row(connection, job);
            Instant now = Database.now(connection);
            boolean free = !row.expires().isAfter(now) || row.holder().gone();
            if (!free || !take(connection, job, row, holder, now.plus(length))) {
                throw busy(job, row);
            }
            return row.token() + 1;
        });
        return new Lease(job, token, length);
    }

    private static Row row(Connection connection, JobLedger job) throws SQLException {
        return Sql.first(
                        connection,
                        row -> new Row(
                                row.getLong("token"),
                                Holder.parse(row.getString("holder")),
                                Sql.instant(row, "expires_at")),
                        "SELECT token, holder, expires_at FROM lease WHERE job_id = ?",
                        job.id())
                .orElseThrow();
    }

    /** Only one of those who saw the same row succeeds. */
    private static boolean take(Connection connection, JobLedger job, Row seen, Holder holder, Instant expires)
            throws SQLException {
        return Sql.update(
                        connection,
                        "UPDATE lease SET token = ?, holder = ?, expires_at = ? WHERE job_id = ? AND token = ?",
                        seen.token() + 1,
                        holder.toString(),
                        expires,
                        job.id(),
                        seen.token())
                == 1;
    }

    private static LedgerException busy(JobLedger job, Row row) {
        return new LedgerException(
                LedgerException.Fault.BUSY,
                "another run of job " + job.name() + " is at it (process "
                        + row.holder().process() + ")",
                "Wait until it has ended. If it was killed on another machine, its lease ends at " + row.expires()
                        + ".");
    }

    /** Puts off its end; what fails now may go well the next time. */
    void renew() {
        try {
            job.database().execute(this::confirm);
        } catch (LedgerException failed) {
            if (failed.fault() == LedgerException.Fault.BUSY) {
                // it is lost; whoever writes next under it is told
                renewal.shutdown();
            }
        }
    }

    /** Fails unless the lease still holds; renews it. Within the transaction that writes under it. */
    void confirm(Connection connection) throws SQLException {
        Instant expires = Database.now(connection).plus(length);
        int rows = Sql.update(
                connection, "UPDATE lease SET expires_at = ? WHERE job_id = ? AND token = ?", expires, job.id(), token);
        if (rows != 1) {
            throw lost(job);
        }
    }

    /** What a run is told that another has taken the place of. */
    static LedgerException lost(JobLedger job) {
        return new LedgerException(
                LedgerException.Fault.BUSY,
                "another run has taken over job " + job.name(),
                "Nothing more was written by this one. Look why it took longer than its lease.");
    }

    /** Gives the lease back. A renewal that is under way comes to its end, and finds that there is nothing to renew. */
    @Override
    public void close() {
        renewals.cancel(false);
        renewal.shutdown();
        job.database()
                .execute(connection -> Sql.update(
                        connection,
                        "UPDATE lease SET expires_at = ?, holder = '', token = ? WHERE job_id = ? AND token = ?",
                        Instant.EPOCH,
                        token + 1,
                        job.id(),
                        token));
    }
}
