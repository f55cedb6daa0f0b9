package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/** Writes what is known of things that go one by one besides their content, and encrypts what is personal. */
final class ItemWriter implements AutoCloseable {

    private final long job;
    private final Optional<PayloadCipher> cipher;
    private final PreparedStatement delete;
    private final PreparedStatement insert;

    ItemWriter(Connection connection, long job, Optional<PayloadCipher> cipher) throws SQLException {
        this.job = job;
        this.cipher = cipher;
        delete = connection.prepareStatement(
                "DELETE FROM item WHERE job_id = ? AND profile = ? AND kind = ? AND entry_key = ?");
        insert = connection.prepareStatement(
                "INSERT INTO item (job_id, profile, kind, entry_key, personal, subject) VALUES (?, ?, ?, ?, ?, ?)");
    }

    /** Notes one, and gives its content as it may be written. */
    byte[] write(Deliverable now, byte[] content) throws SQLException {
        DeliverableKey key = now.key();
        Sql.bindFrom(delete, 1, job, key.profile(), key.kind(), key.keyBytes());
        delete.addBatch();
        Sql.bindFrom(insert, 1, job, key.profile(), key.kind(), key.keyBytes(), now.personal(), now.subject());
        insert.addBatch();
        return now.personal() ? PayloadCipher.needed(cipher).encrypt(content, key) : content;
    }

    void flush() throws SQLException {
        delete.executeBatch();
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        try (delete;
                insert) {
            // closed in turn
        }
    }
}
