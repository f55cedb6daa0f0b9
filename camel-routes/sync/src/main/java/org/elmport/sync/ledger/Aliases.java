package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.elmport.finding.RecordReference;

/** Records whose identifier changed in the source and that keep, for the public, the identifier they had. */
public final class Aliases {

    private final JobLedger job;

    Aliases(JobLedger job) {
        this.job = job;
    }

    /**
     * One record under two names.
     *
     * @param record the record, by its identifier in the source now
     * @param publishedId the identifier under which it was published first
     */
    public record Alias(RecordReference record, String publishedId) {}

    /** Lets a record keep an identifier, under the lease of the job; what was said of it before is replaced. */
    public void put(Lease lease, Alias alias) {
        RecordReference record = alias.record();
        job.database().execute(connection -> {
            lease.confirm(connection);
            forget(connection, record);
            Sql.update(
                    connection,
                    "INSERT INTO alias (job_id, record_kind, source_id, published_id) VALUES (?, ?, ?, ?)",
                    job.id(),
                    record.kind(),
                    record.id(),
                    alias.publishedId());
        });
    }

    /** Takes back what was said of a record, under the lease of the job; whether something was. */
    public boolean remove(Lease lease, RecordReference record) {
        return job.database().transaction(connection -> {
            lease.confirm(connection);
            return forget(connection, record) > 0;
        });
    }

    private int forget(Connection connection, RecordReference record) throws SQLException {
        return Sql.update(
                connection,
                "DELETE FROM alias WHERE job_id = ? AND record_kind = ? AND source_id = ?",
                job.id(),
                record.kind(),
                record.id());
    }

    /** Whether something may be published under this name: of a record that has it, or of one that keeps it by an alias. */
    public boolean published(RecordReference record) {
        return job.database()
                .transaction(connection -> Sql.first(
                        connection,
                        row -> true,
                        "SELECT 1 FROM entry WHERE job_id = ? AND record_kind = ? AND record_id = ? UNION ALL"
                                + " SELECT 1 FROM alias WHERE job_id = ? AND record_kind = ? AND published_id = ?"
                                + " FETCH FIRST 1 ROWS ONLY",
                        job.id(),
                        record.kind(),
                        record.id(),
                        job.id(),
                        record.kind(),
                        record.id()))
                .isPresent();
    }

    /** All of them, by kind and identifier. */
    public List<Alias> list() {
        return job.database()
                .transaction(connection -> Sql.list(
                        connection,
                        row -> new Alias(
                                new RecordReference(row.getString("record_kind"), row.getString("source_id")),
                                row.getString("published_id")),
                        "SELECT record_kind, source_id, published_id FROM alias WHERE job_id = ?"
                                + " ORDER BY record_kind, source_id",
                        job.id()));
    }

    /** The identifier that a record keeps. */
    public Optional<String> of(RecordReference record) {
        return list().stream()
                .filter(alias -> alias.record().equals(record))
                .map(Alias::publishedId)
                .findFirst();
    }
}
