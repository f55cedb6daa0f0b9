package org.elmport.sync.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What could not be delivered, with its payload, until it is delivered after all. One for each thing and target. */
public final class DeadLetters {

    private static final String COLUMNS = "SELECT id, run_id, target, profile, kind, entry_key, code, reason, attempts,"
            + " failed_at, next_try, payload, encrypted FROM dead_letter WHERE job_id = ?";

    private final JobLedger job;

    DeadLetters(JobLedger job) {
        this.job = job;
    }

    /**
     * Why something could not be delivered.
     *
     * @param code the kind of failure
     * @param reason what it was, in words without personal data
     * @param attempts how often it was tried
     * @param nextTry when it may be tried again
     */
    public record Failure(String code, String reason, int attempts, Optional<Instant> nextTry) {}

    /**
     * Keeps something that could not be delivered; an earlier one of the same thing is replaced.
     *
     * @param cipher encrypts the payload when it is personal
     */
    public void put(
            RunTicket run,
            String target,
            DeliverableKey key,
            byte[] payload,
            Optional<PayloadCipher> cipher,
            Failure failure) {
        byte[] kept = cipher.map(with -> with.encrypt(payload, key)).orElse(payload);
        job.database().execute(connection -> {
            Sql.update(
                    connection,
                    "DELETE FROM dead_letter WHERE job_id = ? AND target = ? AND profile = ? AND kind = ?"
                            + " AND entry_key = ?",
                    job.id(),
                    target,
                    key.profile(),
                    key.kind(),
                    key.keyBytes());
            Sql.insert(
                    connection,
                    "INSERT INTO dead_letter (job_id, run_id, target, profile, kind, entry_key, code, reason, payload,"
                            + " encrypted, attempts, failed_at, next_try, state)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')",
                    job.id(),
                    run.id(),
                    target,
                    key.profile(),
                    key.kind(),
                    key.keyBytes(),
                    failure.code(),
                    Sql.limited(failure.reason(), 2000),
                    kept,
                    cipher.isPresent(),
                    failure.attempts(),
                    job.clock().instant(),
                    failure.nextTry().orElse(null));
        });
    }

    /** All that wait, the oldest first. */
    public List<DeadLetter> list() {
        return job.database()
                .transaction(
                        connection -> Sql.list(connection, DeadLetters::letter, COLUMNS + " ORDER BY id", job.id()));
    }

    /** What one holds. */
    public byte[] payload(long id, Optional<PayloadCipher> cipher) {
        return job.database()
                .transaction(connection -> Sql.first(
                                connection,
                                row -> row.getBoolean("encrypted") ? decrypted(row, cipher) : row.getBytes("payload"),
                                COLUMNS + " AND id = ?",
                                job.id(),
                                id)
                        .orElseThrow(() -> new LedgerException(
                                LedgerException.Fault.MOVED, "there is no dead letter " + id, "List them first.")));
    }

    private static byte[] decrypted(ResultSet row, Optional<PayloadCipher> cipher) throws SQLException {
        byte[] payload = row.getBytes("payload");
        DeliverableKey key = letter(row).key();
        return cipher.map(with -> with.decrypt(payload, key))
                .orElseThrow(() -> new LedgerException(
                        LedgerException.Fault.DAMAGED,
                        "dead letter of a " + key.kind() + " is encrypted and no key is at hand",
                        "Set payload-key below ledger."));
    }

    /** Forgets one that has been delivered. */
    public void delivered(String target, DeliverableKey key) {
        job.database()
                .execute(connection -> Sql.update(
                        connection,
                        "DELETE FROM dead_letter WHERE job_id = ? AND target = ? AND profile = ? AND kind = ? AND entry_key = ?",
                        job.id(),
                        target,
                        key.profile(),
                        key.kind(),
                        key.keyBytes()));
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getLong("id"),
                row.getLong("run_id"),
                row.getString("target"),
                new DeliverableKey(
                        row.getString("profile"), row.getString("kind"), JobLedger.text(row.getBytes("entry_key"))),
                row.getString("code"),
                row.getString("reason"),
                row.getInt("attempts"),
                Sql.instant(row, "failed_at"),
                Sql.optionalInstant(row, "next_try"));
    }
}
