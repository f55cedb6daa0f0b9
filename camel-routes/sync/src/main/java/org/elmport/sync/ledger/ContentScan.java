package org.elmport.sync.ledger;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the contents of one kind that are published, in the order of keys, a page at a time. */
final class ContentScan {

    private static final int PAGE = 500;
    private static final String SELECT = "SELECT e.entry_key, c.part, c.content FROM entry e JOIN entry_content c"
            + " ON c.job_id = e.job_id AND c.profile = e.profile AND c.kind = e.kind AND c.entry_key = e.entry_key"
            + " WHERE e.job_id = ? AND e.profile = ? AND e.kind = ? AND e.live = TRUE";
    private static final String ORDER =
            " ORDER BY e.job_id, e.profile, e.kind, e.entry_key, c.part" + " FETCH FIRST " + PAGE + " ROWS ONLY";

    /** Takes one content. */
    @FunctionalInterface
    interface Reader {
        void content(byte[] content);
    }

    private static final class Part {

        private final byte[] key;
        private final int number;
        private final byte[] content;

        Part(byte[] key, int number, byte[] content) {
            this.key = key;
            this.number = number;
            this.content = content;
        }
    }

    private ContentScan() {}

    static void read(Connection connection, long job, String profile, String kind, Reader reader) throws SQLException {
        try (Compression compression = new Compression()) {
            List<byte[]> parts = new ArrayList<>();
            Optional<Part> behind = Optional.empty();
            List<Part> page = page(connection, job, profile, kind, behind);
            while (!page.isEmpty()) {
                for (Part part : page) {
                    if (part.number == 0 && !parts.isEmpty()) {
                        reader.content(compression.whole(joined(parts)));
                        parts.clear();
                    }
                    parts.add(part.content);
                }
                behind = Optional.of(page.get(page.size() - 1));
                page = page.size() < PAGE ? List.of() : page(connection, job, profile, kind, behind);
            }
            if (!parts.isEmpty()) {
                reader.content(compression.whole(joined(parts)));
            }
        }
    }

    private static List<Part> page(Connection connection, long job, String profile, String kind, Optional<Part> behind)
            throws SQLException {
        Sql.RowReader<Part> reader = row -> new Part(row.getBytes(1), row.getInt(2), row.getBytes(3));
        if (behind.isEmpty()) {
            return Sql.list(connection, reader, SELECT + ORDER, job, profile, kind);
        }
        Part last = behind.get();
        return Sql.list(
                connection,
                reader,
                SELECT + " AND (e.entry_key > ? OR (e.entry_key = ? AND c.part > ?))" + ORDER,
                job,
                profile,
                kind,
                last.key,
                last.key,
                last.number);
    }

    /** One content, from its parts. */
    static byte[] whole(List<byte[]> parts) {
        try (Compression compression = new Compression()) {
            return compression.whole(joined(parts));
        }
    }

    static byte[] joined(List<byte[]> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
