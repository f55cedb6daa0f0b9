package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.elmport.finding.RecordReference;

/** Questions for things whose target is not as the ledger wants it. */
final class Pending {

    private static final int PAGE = 500;

    private static final String SELECT = "SELECT e.entry_key, e.hash, e.record_kind, e.record_id, i.personal, e.live,"
            + " d.remote_id, d.state, d.delivered_hash"
            + " FROM entry e LEFT JOIN item i ON i.job_id = e.job_id AND i.profile = e.profile AND i.kind = e.kind"
            + " AND i.entry_key = e.entry_key LEFT JOIN delivery d ON d.job_id = e.job_id AND d.target = ?"
            + " AND d.profile = e.profile AND d.kind = e.kind AND d.entry_key = e.entry_key"
            + " WHERE e.job_id = ? AND e.profile = ? AND e.kind = ? AND e.entry_key > ?";
    private static final String ORDER = " ORDER BY e.entry_key FETCH FIRST " + PAGE + " ROWS ONLY";

    private static final String WANTED = SELECT + " AND e.live = TRUE";
    static final String TO_DELIVER = WANTED
            + " AND (d.state IS NULL OR d.state <> 'DELIVERED' OR d.delivered_hash IS NULL"
            + " OR d.delivered_hash <> e.hash)";
    static final String KNOWN = " AND d.delivered_hash IS NOT NULL";
    static final String NEW = " AND d.delivered_hash IS NULL";

    /** What was refused and never taken is not there. */
    static final String TO_WITHDRAW = SELECT
            + " AND e.live = FALSE AND d.state IS NOT NULL AND d.state <> 'WITHDRAWN'"
            + " AND (d.state <> 'REFUSED' OR d.delivered_hash IS NOT NULL)";

    /** What waits or was refused, and was not written by a run. What nobody knows about stays as it was sent. */
    private static final String WAITING =
            WANTED + " AND (d.state IS NULL OR d.state IN ('REFUSED', 'FAILED')) AND e.changed_run <> ?";

    /** What is wanted, and what was delivered and may still be there. */
    private static final String KNOWN_THERE = SELECT + " AND (e.live = TRUE OR d.delivered_hash IS NOT NULL)";

    private Pending() {}

    static List<DeliveredItem> known(Connection connection, long job, String target, DeliverableKey behind)
            throws SQLException {
        return Sql.list(
                connection,
                row -> delivered(row, behind),
                KNOWN_THERE + ORDER,
                target,
                job,
                behind.profile(),
                behind.kind(),
                behind.keyBytes());
    }

    private static DeliveredItem delivered(ResultSet row, DeliverableKey behind) throws SQLException {
        PendingItem item = item(row, behind);
        boolean confirmed = Sql.text(row, "state").equals(DeliveryState.State.DELIVERED.name())
                && Sql.hash(row, "delivered_hash").filter(item.hash()::equals).isPresent();
        return new DeliveredItem(item, row.getBoolean("live"), Sql.text(row, "remote_id"), confirmed);
    }

    static List<PendingItem> waiting(Connection connection, long job, String target, long run, DeliverableKey behind)
            throws SQLException {
        return Sql.list(
                connection,
                row -> item(row, behind),
                WAITING + ORDER,
                target,
                job,
                behind.profile(),
                behind.kind(),
                behind.keyBytes(),
                run);
    }

    static List<PendingItem> page(Connection connection, String query, long job, String target, DeliverableKey behind)
            throws SQLException {
        return Sql.list(
                connection,
                row -> item(row, behind),
                query + ORDER,
                target,
                job,
                behind.profile(),
                behind.kind(),
                behind.keyBytes());
    }

    private static PendingItem item(ResultSet row, DeliverableKey behind) throws SQLException {
        String key = JobLedger.text(row.getBytes("entry_key"));
        return new PendingItem(
                new DeliverableKey(behind.profile(), behind.kind(), key),
                Hash.of(row.getBytes("hash")),
                new RecordReference(row.getString("record_kind"), row.getString("record_id")),
                row.getBoolean("personal"));
    }
}
