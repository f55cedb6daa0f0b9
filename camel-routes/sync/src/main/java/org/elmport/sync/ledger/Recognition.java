package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of all that a source gave, once all of it is published: by the digest a later run recognises it.
 *
 * @param digest of what was staged, before it was compared; none where that may not be recognised
 * @param fills how full the fields are
 */
public record Recognition(Optional<Hash> digest, List<FieldFill> fills) {

    private static final String FORGET = "DELETE FROM recognition WHERE job_id = ?";

    /** Keeps a list of its own. */
    public Recognition {
        fills = List.copyOf(fills);
    }

    void write(Connection connection, long job, long generation, Hash fingerprint) throws SQLException {
        Sql.update(connection, FORGET, job);
        if (digest.isPresent()) {
            Sql.update(
                    connection,
                    "INSERT INTO recognition (job_id, generation, digest, staged_hash) VALUES (?, ?, ?, ?)",
                    job,
                    generation,
                    digest.get(),
                    fingerprint);
        }
        Sql.update(connection, "DELETE FROM fill_rate WHERE job_id = ?", job);
        for (FieldFill fill : fills) {
            Sql.update(
                    connection,
                    "INSERT INTO fill_rate (job_id, kind, property, filled, total) VALUES (?, ?, ?, ?, ?)",
                    job,
                    fill.kind(),
                    fill.property(),
                    fill.filled(),
                    fill.total());
        }
    }

    static void forget(Connection connection, long job) throws SQLException {
        Sql.update(connection, FORGET, job);
    }

    /** The fingerprint of what is published, where it is what has this digest. */
    static Optional<Hash> fingerprint(Connection connection, long job, Hash digest) throws SQLException {
        return Sql.first(
                connection,
                row -> Hash.of(row.getBytes(1)),
                "SELECT r.staged_hash FROM recognition r JOIN job j ON j.id = r.job_id AND j.generation = r.generation"
                        + " WHERE r.job_id = ? AND r.digest = ?",
                job,
                digest);
    }

    static List<FieldFill> fills(Connection connection, long job) throws SQLException {
        return Sql.list(
                connection,
                row -> new FieldFill(
                        row.getString("kind"), row.getString("property"), row.getLong("filled"), row.getLong("total")),
                "SELECT kind, property, filled, total FROM fill_rate WHERE job_id = ? ORDER BY kind, property",
                job);
    }
}
