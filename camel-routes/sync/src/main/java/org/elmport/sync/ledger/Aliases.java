package org.elmport.sync.ledger;

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
            Sql.update(
                    connection,
                    "DELETE FROM alias WHERE job_id = ? AND record_kind = ? AND source_id = ?",
                    job.id(),
                    record.kind(),
                    record.id());
            Sql.update(
                    connection,
                    "INSERT INTO alias (job_id, record_kind, source_id, published_id) VALUES (?, ?, ?, ?)",
                    job.id(),
                    record.kind(),
                    record.id(),
                    alias.publishedId());
        });
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
