package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.elmport.plugin.item.ItemMemory;

/** What a mapping remembers, in the ledger; encrypted where there is a key. New values are written many at a time. */
public final class StoredMemory implements ItemMemory {

    private static final int BATCH = 200;

    private final JobLedger job;
    private final Lease lease;
    private final Optional<PayloadCipher> cipher;
    private final Map<String, Optional<Value>> waiting = new LinkedHashMap<>();

    /** What is remembered, and whom it is about. */
    static final class Value {

        private final String subject;
        private final byte[] bytes;

        Value(String subject, byte[] bytes) {
            this.subject = subject;
            this.bytes = bytes;
        }
    }

    StoredMemory(JobLedger job, Lease lease, Optional<PayloadCipher> cipher) {
        this.job = job;
        this.lease = lease;
        this.cipher = cipher;
    }

    /** What a value belongs to, for its encryption. */
    static DeliverableKey place(String key) {
        return new DeliverableKey("memory", "memory", key);
    }

    @Override
    public Optional<byte[]> recall(String key) {
        Optional<Value> notYetWritten = waiting.getOrDefault(key, Optional.empty());
        if (waiting.containsKey(key)) {
            return notYetWritten.map(value -> value.bytes.clone());
        }
        return job.database().transaction(connection -> read(connection, job.id(), cipher, key));
    }

    static Optional<byte[]> read(Connection connection, long job, Optional<PayloadCipher> cipher, String key)
            throws SQLException {
        return Sql.first(
                connection,
                row -> row.getBoolean(1)
                        ? PayloadCipher.needed(cipher).decrypt(row.getBytes(2), place(key))
                        : row.getBytes(2),
                "SELECT encrypted, content FROM item_memory WHERE job_id = ? AND memory_key = ?",
                job,
                place(key).keyBytes());
    }

    @Override
    public void remember(String key, String subject, byte[] value) {
        wait(key, Optional.of(new Value(subject, value.clone())));
    }

    @Override
    public void forget(String key) {
        wait(key, Optional.empty());
    }

    private void wait(String key, Optional<Value> value) {
        waiting.put(key, value);
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    /** Writes what was remembered last; what was remembered so far is kept for certain then. */
    public void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        job.database().execute(connection -> {
            lease.confirm(connection);
            for (Map.Entry<String, Optional<Value>> one : waiting.entrySet()) {
                write(connection, one.getKey(), one.getValue());
            }
        });
        waiting.clear();
    }

    private void write(Connection connection, String key, Optional<Value> value) throws SQLException {
        delete(connection, job.id(), key);
        if (value.isPresent()) {
            insert(connection, job.id(), cipher, key, value.get());
        }
    }

    static void delete(Connection connection, long job, String key) throws SQLException {
        Sql.update(
                connection,
                "DELETE FROM item_memory WHERE job_id = ? AND memory_key = ?",
                job,
                place(key).keyBytes());
    }

    /** Writes a value under a key that has none. */
    static void insert(Connection connection, long job, Optional<PayloadCipher> cipher, String key, Value value)
            throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO item_memory (job_id, memory_key, subject, encrypted, content) VALUES (?, ?, ?, ?, ?)",
                job,
                place(key).keyBytes(),
                value.subject,
                cipher.isPresent(),
                cipher.map(with -> with.encrypt(value.bytes, place(key))).orElse(value.bytes));
    }
}
