package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Contents of things that go one by one: small, in parts, and encrypted where they are personal. */
final class ItemContents {

    private static final int PART = 1_000_000;
    private static final String WHICH = " WHERE job_id = ? AND profile = ? AND kind = ? AND entry_key = ?";

    private ItemContents() {}

    private record Part(boolean encrypted, List<byte[]> bytes) {}

    /** What is kept, as it is kept. */
    private static List<Part> parts(Connection connection, long job, DeliverableKey key) throws SQLException {
        return Sql.list(
                connection,
                row -> new Part(row.getBoolean(1), List.of(row.getBytes(2))),
                "SELECT encrypted, content FROM entry_content" + WHICH + " ORDER BY part",
                job,
                key.profile(),
                key.kind(),
                key.keyBytes());
    }

    private static byte[] stored(List<Part> parts) {
        List<byte[]> bytes = new ArrayList<>();
        parts.forEach(part -> bytes.addAll(part.bytes()));
        return ContentScan.joined(bytes);
    }

    static Optional<byte[]> read(Connection connection, long job, DeliverableKey key, Optional<PayloadCipher> cipher)
            throws SQLException {
        List<Part> parts = parts(connection, job, key);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        byte[] stored = stored(parts);
        byte[] small = parts.get(0).encrypted() ? PayloadCipher.needed(cipher).decrypt(stored, key) : stored;
        return Optional.of(ContentScan.whole(List.of(small)));
    }

    /** Encrypts a content anew where an earlier key made it; whether it had to. */
    static boolean renew(Connection connection, long job, DeliverableKey key, PayloadCipher cipher)
            throws SQLException {
        List<Part> parts = parts(connection, job, key);
        byte[] stored = stored(parts);
        if (cipher.current(stored)) {
            return false;
        }
        write(connection, job, key, true, cipher.encrypt(cipher.decrypt(stored, key), key));
        return true;
    }

    /** Puts another content in place of the one that is kept. */
    static void replace(Connection connection, long job, Deliverable now, Optional<PayloadCipher> cipher)
            throws SQLException {
        byte[] small;
        try (Compression compression = new Compression()) {
            small = compression.smaller(now.canonical());
        }
        byte[] kept = now.personal() ? PayloadCipher.needed(cipher).encrypt(small, now.key()) : small;
        write(connection, job, now.key(), now.personal(), kept);
    }

    private static void write(Connection connection, long job, DeliverableKey key, boolean encrypted, byte[] content)
            throws SQLException {
        erase(connection, job, key);
        for (int part = 0; part * PART < content.length; part++) {
            Sql.update(
                    connection,
                    "INSERT INTO entry_content (job_id, profile, kind, entry_key, part, encrypted, content)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    job,
                    key.profile(),
                    key.kind(),
                    key.keyBytes(),
                    part,
                    encrypted,
                    Arrays.copyOfRange(content, part * PART, Math.min(content.length, (part + 1) * PART)));
        }
    }

    static int erase(Connection connection, long job, DeliverableKey key) throws SQLException {
        return Sql.update(
                connection, "DELETE FROM entry_content" + WHICH, job, key.profile(), key.kind(), key.keyBytes());
    }
}
