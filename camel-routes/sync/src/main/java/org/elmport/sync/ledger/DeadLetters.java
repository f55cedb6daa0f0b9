package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What could not be delivered, with its payload, until it is delivered after all. One for each thing and target. */
public final class DeadLetters {

    private static final String COLUMNS = "SELECT id, run_id, target, profile, kind, entry_key, code, reason, attempts,"
            + " failed_at, next_try, payload, encrypted, work, kept FROM dead_letter WHERE job_id = ?";

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
     * What could not be done.
     *
     * @param target where it was to go; empty when it did not get that far
     * @param key what it is
     * @param work what was to be done with it
     */
    public record Subject(String target, DeliverableKey key, DeadLetter.Work work) {}

    /** Keeps something that could not be done; an earlier letter about the same thing is replaced. */
    public void put(RunTicket run, Subject subject, KeptPayload payload, Failure failure) {
        DeliverableKey key = subject.key();
        job.database().execute(connection -> {
            delete(connection, subject.target(), key);
            Sql.insert(
                    connection,
                    "INSERT INTO dead_letter (job_id, run_id, target, profile, kind, entry_key, work, code, reason,"
                            + " payload, kept, encrypted, attempts, failed_at, next_try, state)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')",
                    job.id(),
                    run.id(),
                    subject.target(),
                    key.profile(),
                    key.kind(),
                    key.keyBytes(),
                    subject.work().name(),
                    failure.code(),
                    Sql.limited(failure.reason(), 2000),
                    payload.bytes(key),
                    payload.kept(),
                    payload.encrypted(),
                    failure.attempts(),
                    job.clock().instant(),
                    failure.nextTry().orElse(null));
        });
    }

    private void delete(Connection connection, String target, DeliverableKey key) throws SQLException {
        Sql.update(
                connection,
                "DELETE FROM dead_letter WHERE job_id = ? AND target = ? AND profile = ? AND kind = ?"
                        + " AND entry_key = ?",
                job.id(),
                target,
                key.profile(),
                key.kind(),
                key.keyBytes());
    }

    /** The letter about something, where there is one. */
    public Optional<DeadLetter> about(String target, DeliverableKey key) {
        return job.database()
                .transaction(connection -> Sql.first(
                        connection,
                        DeadLetters::letter,
                        COLUMNS + " AND target = ? AND profile = ? AND kind = ? AND entry_key = ?",
                        job.id(),
                        target,
                        key.profile(),
                        key.kind(),
                        key.keyBytes()));
    }

    /** The letters about something, wherever it was to go. */
    public List<DeadLetter> about(DeliverableKey key) {
        return job.database()
                .transaction(connection -> Sql.list(
                        connection,
                        DeadLetters::letter,
                        COLUMNS + " AND profile = ? AND kind = ? AND entry_key = ? ORDER BY id",
                        job.id(),
                        key.profile(),
                        key.kind(),
                        key.keyBytes()));
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

    /** Encrypts a payload anew where an earlier key made it; whether it had to. */
    static boolean renew(Connection connection, long job, long id, PayloadCipher cipher) throws SQLException {
        Optional<Boolean> renewed = Sql.first(
                connection,
                row -> {
                    byte[] payload = row.getBytes("payload");
                    DeliverableKey key = letter(row).key();
                    return !cipher.current(payload)
                            && Sql.update(
                                            connection,
                                            "UPDATE dead_letter SET payload = ? WHERE id = ?",
                                            cipher.encrypt(cipher.decrypt(payload, key), key),
                                            id)
                                    == 1;
                },
                COLUMNS + " AND id = ?",
                job,
                id);
        return renewed.orElse(false);
    }

    /** Forgets the letter about something that has been done, or is not to be done any more. */
    public void settled(String target, DeliverableKey key) {
        job.database().execute(connection -> delete(connection, target, key));
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getLong("id"),
                row.getLong("run_id"),
                row.getString("target"),
                new DeliverableKey(
                        row.getString("profile"), row.getString("kind"), JobLedger.text(row.getBytes("entry_key"))),
                DeadLetter.Work.valueOf(row.getString("work")),
                row.getString("code"),
                row.getString("reason"),
                row.getInt("attempts"),
                Sql.instant(row, "failed_at"),
                Sql.optionalInstant(row, "next_try"),
                row.getBoolean("kept"),
                row.getBoolean("encrypted"));
    }
}
