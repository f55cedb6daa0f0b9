package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.elmport.finding.RecordReference;

/**
 * Reads what the ledger knows of a job, kind by kind and in the order of keys, a page at a time: no cursor stays open
 * and memory holds one page.
 */
final class EntryScan {

    private static final int PAGE = 2_000;
    private static final String FIRST = "SELECT entry_key, hash, live, record_kind, record_id FROM entry"
            + " WHERE job_id = ? AND profile = ? AND kind = ? ORDER BY job_id, profile, kind, entry_key"
            + " FETCH FIRST " + PAGE + " ROWS ONLY";
    private static final String NEXT = "SELECT entry_key, hash, live, record_kind, record_id FROM entry"
            + " WHERE job_id = ? AND profile = ? AND kind = ? AND entry_key > ?"
            + " ORDER BY job_id, profile, kind, entry_key FETCH FIRST " + PAGE + " ROWS ONLY";

    private final Connection connection;
    private final long job;
    private final String profile;
    private final Deque<String> kinds;
    private final Deque<EntryState> page = new ArrayDeque<>(PAGE);
    private Optional<byte[]> behind = Optional.empty();
    private boolean last;

    EntryScan(Connection connection, long job, String profile, List<String> kinds) {
        this.connection = connection;
        this.job = job;
        this.profile = profile;
        this.kinds = new ArrayDeque<>(kinds);
    }

    /** The next one, live or removed. */
    Optional<EntryState> next() throws SQLException {
        while (page.isEmpty() && !kinds.isEmpty()) {
            if (last) {
                kinds.pop();
                behind = Optional.empty();
                last = false;
            } else {
                load(kinds.element());
            }
        }
        return Optional.ofNullable(page.poll());
    }

    private void load(String kind) throws SQLException {
        List<EntryState> rows = behind.isEmpty()
                ? Sql.list(connection, row -> state(row, kind), FIRST, job, profile, kind)
                : Sql.list(connection, row -> state(row, kind), NEXT, job, profile, kind, behind.get());
        page.addAll(rows);
        last = rows.size() < PAGE;
        if (!rows.isEmpty()) {
            behind = Optional.of(rows.get(rows.size() - 1).key().keyBytes());
        }
    }

    private EntryState state(ResultSet row, String kind) throws SQLException {
        String key = new String(row.getBytes("entry_key"), java.nio.charset.StandardCharsets.UTF_8);
        return new EntryState(
                new DeliverableKey(profile, kind, key),
                Hash.of(row.getBytes("hash")),
                row.getBoolean("live"),
                new RecordReference(row.getString("record_kind"), row.getString("record_id")));
    }
}
