package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;

/** The runs of a job, chained by hashes: what a run did cannot be changed later without that showing. */
public final class RunLog {

    private static final String COLUMNS = "SELECT id, chain_number, kind, outcome, started_at, ended_at,"
            + " generation_before, generation_after, staged_hash, plan_hash, records_read, added, changed, removed,"
            + " unchanged, held_back, detail, changes_since, previous_hash, chain_hash FROM run WHERE job_id = ?";

    private final JobLedger job;

    RunLog(JobLedger job) {
        this.job = job;
    }

    /** Begins a run, under the lease. One that was begun and never ended is noted as interrupted. */
    public RunTicket begin(Lease lease, RunKind kind) {
        return begin(lease, kind, Optional.empty());
    }

    /** Begins a run, under the lease, that asks the source for what has changed since a moment, or for all. */
    public RunTicket begin(Lease lease, RunKind kind, Optional<Instant> since) {
        long generation = job.generation();
        Instant now = job.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        return job.database().transaction(connection -> {
            lease.confirm(connection);
            for (RunEntry left : running(connection)) {
                RunTicket ticket = new RunTicket(
                        left.id(),
                        left.started(),
                        left.generationBefore(),
                        left.numbers().since());
                breakOff(connection, ticket, RunOutcome.INTERRUPTED, "the process ended before it", now);
            }
            long id = Sql.insert(
                    connection,
                    "INSERT INTO run (job_id, kind, outcome, started_at, generation_before, changes_since)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    job.id(),
                    kind.name(),
                    RunOutcome.RUNNING.name(),
                    now,
                    generation,
                    since.map(RunLog::moment).orElse(null));
            return new RunTicket(id, now, generation, since);
        });
    }

    private List<RunEntry> running(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                RunLog::entry,
                COLUMNS + " AND outcome = ? ORDER BY id",
                job.id(),
                RunOutcome.RUNNING.name());
    }

    /**
     * Notes what a run has changed, in the transaction in which it does: whatever becomes of the run afterwards, that is
     * known.
     */
    static void applied(Connection connection, RunTicket run, Applied applied) throws SQLException {
        ChangeCounts counts = applied.counts();
        Sql.update(
                connection,
                "UPDATE run SET generation_after = ?, added = ?, changed = ?, removed = ?, unchanged = ?"
                        + " WHERE id = ? AND outcome = ?",
                applied.generation(),
                counts.added(),
                counts.changed(),
                counts.removed(),
                counts.unchanged(),
                run.id(),
                RunOutcome.RUNNING.name());
    }

    /** Ends a run that did not come to its end. What it has changed until then is kept. */
    public void breakOff(RunTicket run, RunOutcome outcome) {
        Instant now = job.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        job.database().execute(connection -> breakOff(connection, run, outcome, "", now));
    }

    private void breakOff(Connection connection, RunTicket run, RunOutcome outcome, String detail, Instant now)
            throws SQLException {
        RunNumbers none = RunNumbers.none(run, detail);
        RunNumbers numbers = Sql.first(
                        connection,
                        RunLog::entry,
                        COLUMNS + " AND id = ? AND generation_after IS NOT NULL",
                        job.id(),
                        run.id())
                .map(entry -> none.withApplied(new Applied(
                        entry.numbers().generationAfter(), entry.numbers().counts())))
                .orElse(none);
        end(connection, run, outcome, numbers, now);
    }

    /**
     * Ends a run: what it did becomes part of the chain. A run that has ended stays as it is, also one that another run
     * took for interrupted.
     */
    public void end(RunTicket run, RunOutcome outcome, RunNumbers numbers) {
        Instant now = job.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        job.database().execute(connection -> end(connection, run, outcome, numbers, now));
    }

    private void end(Connection connection, RunTicket run, RunOutcome outcome, RunNumbers numbers, Instant now)
            throws SQLException {
        ChangeCounts counts = numbers.counts();
        int ended = Sql.update(
                connection,
                "UPDATE run SET outcome = ?, ended_at = ?, generation_after = ?, staged_hash = ?, plan_hash = ?,"
                        + " records_read = ?, added = ?, changed = ?, removed = ?, unchanged = ?, held_back = ?,"
                        + " detail = ?, changes_since = ? WHERE id = ? AND outcome = ?",
                outcome.name(),
                now,
                numbers.generationAfter(),
                numbers.staged().map(Hash::bytes).orElse(null),
                numbers.plan().map(Hash::bytes).orElse(null),
                numbers.recordsRead(),
                counts.added(),
                counts.changed(),
                counts.removed(),
                counts.unchanged(),
                numbers.heldBack(),
                Sql.limited(numbers.detail(), 10_000),
                numbers.since().map(RunLog::moment).orElse(null),
                run.id(),
                RunOutcome.RUNNING.name());
        if (ended == 1) {
            chain(connection, run);
        }
    }

    private static OffsetDateTime moment(Instant instant) {
        return OffsetDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
    }

    private void chain(Connection connection, RunTicket run) throws SQLException {
        Optional<RunEntry> previous = Sql.first(
                connection,
                RunLog::entry,
                COLUMNS + " AND chain_number IS NOT NULL ORDER BY chain_number DESC FETCH FIRST 1 ROWS ONLY",
                job.id());
        RunEntry entry = Sql.first(connection, RunLog::entry, COLUMNS + " AND id = ?", job.id(), run.id())
                .orElseThrow();
        long number = previous.flatMap(RunEntry::chainNumber).orElse(0L) + 1;
        Optional<Hash> before = previous.flatMap(RunEntry::hash);
        Hash hash = RunChain.hash(job.name(), number, entry, removals(connection, run.id()), before);
        Sql.update(
                connection,
                "UPDATE run SET chain_number = ?, previous_hash = ?, chain_hash = ? WHERE id = ?",
                number,
                before.map(Hash::bytes).orElse(null),
                hash,
                run.id());
    }

    /** The runs, the latest first. */
    public List<RunEntry> latest(int most) {
        return latest("", most);
    }

    /** The runs that asked the source for all, the latest first. */
    public List<RunEntry> latestWhole(int most) {
        return latest(" AND changes_since IS NULL", most);
    }

    private List<RunEntry> latest(String condition, int most) {
        return job.database()
                .transaction(connection -> Sql.list(
                        connection,
                        RunLog::entry,
                        COLUMNS + condition + " ORDER BY id DESC FETCH FIRST " + Math.max(1, most) + " ROWS ONLY",
                        job.id()));
    }

    /** The latest run that changed what is published, or found that nothing had to change. */
    public Optional<RunEntry> latestSuccess() {
        return job.database()
                .transaction(connection -> Sql.first(
                        connection,
                        RunLog::entry,
                        COLUMNS
                                + " AND outcome = ? AND kind IN ('SYNC', 'APPLY') ORDER BY id DESC FETCH FIRST 1 ROWS ONLY",
                        job.id(),
                        RunOutcome.DONE.name()));
    }

    /** The runs since the latest that brought the target what the ledger held, which changed what is published. */
    public List<RunEntry> unfinishedChanges() {
        return job.database()
                .transaction(connection -> Sql.list(
                        connection,
                        RunLog::entry,
                        COLUMNS + " AND outcome <> 'RUNNING' AND generation_after > generation_before AND id >"
                                + " (SELECT COALESCE(MAX(id), 0) FROM run WHERE job_id = ? AND outcome = 'DONE'"
                                + " AND kind IN ('SYNC', 'APPLY', 'RETRY', 'REPAIR')) ORDER BY id",
                        job.id(),
                        job.id()));
    }

    /** When the first of the latest runs began in which the source gave this. */
    public Optional<Instant> sourceUnchangedSince(Hash staged) {
        return job.database()
                .transaction(connection -> Sql.first(
                        connection,
                        row -> Sql.optionalInstant(row, "first_seen"),
                        "SELECT MIN(started_at) AS first_seen FROM run WHERE job_id = ? AND staged_hash = ? AND id >"
                                + " (SELECT COALESCE(MAX(id), 0) FROM run WHERE job_id = ? AND staged_hash <> ?)",
                        job.id(),
                        staged,
                        job.id(),
                        staged))
                .flatMap(found -> found);
    }

    /** What a run removed, one by one. */
    public List<Removal> removals(long run) {
        return job.database().transaction(connection -> removals(connection, run));
    }

    private static List<Removal> removals(Connection connection, long run) throws SQLException {
        return Sql.list(
                connection,
                row -> new Removal(
                        new DeliverableKey(
                                row.getString("profile"),
                                row.getString("kind"),
                                JobLedger.text(row.getBytes("entry_key"))),
                        new RecordReference(row.getString("record_kind"), row.getString("record_id")),
                        Hash.of(row.getBytes("hash"))),
                "SELECT profile, kind, entry_key, record_kind, record_id, hash FROM run_removal WHERE run_id = ?"
                        + " ORDER BY position",
                run);
    }

    /** Keeps what was found in a run. */
    public void findings(RunTicket run, List<Finding> findings) {
        job.database().execute(connection -> {
            try (FindingWriter writer = new FindingWriter(connection, run.id())) {
                for (Finding finding : findings) {
                    writer.write(finding);
                }
                writer.flush();
            }
        });
    }

    /**
     * Checks the chain from its first run on.
     *
     * @return the first run that does not fit, where there is one
     */
    public Optional<RunEntry> verify() {
        return job.database().transaction(connection -> {
            List<RunEntry> chain = Sql.list(
                    connection,
                    RunLog::entry,
                    COLUMNS + " AND chain_number IS NOT NULL ORDER BY chain_number",
                    job.id());
            Optional<Hash> before = Optional.empty();
            long number = 0;
            for (RunEntry entry : chain) {
                number++;
                Hash expected = RunChain.hash(job.name(), number, entry, removals(connection, entry.id()), before);
                if (entry.chainNumber().orElse(0L) != number
                        || !entry.previous().equals(before)
                        || !entry.hash().equals(Optional.of(expected))) {
                    return Optional.of(entry);
                }
                before = entry.hash();
            }
            return Optional.empty();
        });
    }

    private static RunEntry entry(ResultSet row) throws SQLException {
        long chain = row.getLong("chain_number");
        Optional<Long> chainNumber = row.wasNull() ? Optional.empty() : Optional.of(chain);
        ChangeCounts counts = new ChangeCounts(
                row.getLong("added"), row.getLong("changed"), row.getLong("removed"), row.getLong("unchanged"));
        RunNumbers numbers = new RunNumbers(
                Sql.hash(row, "staged_hash"),
                Sql.hash(row, "plan_hash"),
                row.getLong("records_read"),
                counts,
                row.getLong("held_back"),
                row.getLong("generation_after"),
                Sql.text(row, "detail"),
                Sql.optionalInstant(row, "changes_since"));
        return new RunEntry(
                row.getLong("id"),
                chainNumber,
                RunKind.valueOf(row.getString("kind")),
                RunOutcome.valueOf(row.getString("outcome")),
                Sql.instant(row, "started_at"),
                Sql.optionalInstant(row, "ended_at"),
                row.getLong("generation_before"),
                numbers,
                Sql.hash(row, "previous_hash"),
                Sql.hash(row, "chain_hash"));
    }
}
