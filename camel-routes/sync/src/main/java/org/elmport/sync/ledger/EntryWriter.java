package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.elmport.finding.RecordReference;

/**
 * Writes what changed, in batches, within one transaction. A row that is to change must still be as it was when it was
 * read.
 */
final class EntryWriter implements Comparison.Listener, AutoCloseable {

    private static final int BATCH = 500;

    /** The most that one row takes. */
    private static final int PART = 1_000_000;

    private static final String WHICH = " WHERE job_id = ? AND profile = ? AND kind = ? AND entry_key = ?";

    private final long job;
    private final long run;
    private final long maker;
    private final Compression compression = new Compression();
    private final PreparedStatement insert;
    private final PreparedStatement update;
    private final PreparedStatement attribute;
    private final PreparedStatement remove;
    private final PreparedStatement listRemoval;
    private final PreparedStatement dropContent;
    private final PreparedStatement insertContent;
    private final Optional<ItemWriter> items;
    private int waiting;
    private long removals;

    EntryWriter(Connection connection, long job, long run, long maker, Optional<ItemWriter> items) throws SQLException {
        this.items = items;
        this.job = job;
        this.run = run;
        this.maker = maker;
        insert = connection.prepareStatement("INSERT INTO entry (hash, record_kind, record_id, source_place, maker_id,"
                + " first_run, changed_run, job_id, profile, kind, entry_key, live)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE)");
        update = connection.prepareStatement("UPDATE entry SET hash = ?, record_kind = ?, record_id = ?,"
                + " source_place = ?, maker_id = ?, changed_run = ?, live = TRUE, removed_run = NULL" + WHICH
                + " AND hash = ?");
        attribute = connection.prepareStatement(
                "UPDATE entry SET record_kind = ?, record_id = ?, source_place = ?" + WHICH);
        remove = connection.prepareStatement(
                "UPDATE entry SET live = FALSE, removed_run = ?" + WHICH + " AND hash = ? AND live = TRUE");
        listRemoval = connection.prepareStatement("INSERT INTO run_removal (run_id, position, profile, kind, entry_key,"
                + " record_kind, record_id, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        dropContent = connection.prepareStatement("DELETE FROM entry_content" + WHICH);
        insertContent = connection.prepareStatement("INSERT INTO entry_content (job_id, profile, kind, entry_key,"
                + " part, encrypted, content) VALUES (?, ?, ?, ?, ?, ?, ?)");
    }

    @Override
    public void added(Deliverable now, Optional<EntryState> before) {
        if (before.isPresent()) {
            changed(before.get(), now);
            return;
        }
        work(() -> {
            bindContent(insert, now);
            Sql.bindFrom(insert, 6, run, run, job);
            bindKey(insert, 9, now.key());
            insert.addBatch();
            content(now);
        });
    }

    @Override
    public void changed(EntryState before, Deliverable now) {
        work(() -> {
            bindContent(update, now);
            Sql.bindFrom(update, 6, run, job);
            bindKey(update, 8, now.key());
            Sql.bindFrom(update, 11, before.hash());
            update.addBatch();
            Sql.bindFrom(dropContent, 1, job);
            bindKey(dropContent, 2, now.key());
            dropContent.addBatch();
            content(now);
        });
    }

    @Override
    public void unchanged(EntryState before, Deliverable now) {
        if (before.record().equals(now.record())) {
            return;
        }
        work(() -> {
            Sql.bindFrom(
                    attribute,
                    1,
                    now.record().kind(),
                    Sql.limited(now.record().id(), 1000),
                    Sql.limited(now.source().toString(), 2000),
                    job);
            bindKey(attribute, 5, now.key());
            attribute.addBatch();
        });
    }

    @Override
    public void removed(EntryState before) {
        work(() -> {
            Sql.bindFrom(remove, 1, run, job);
            bindKey(remove, 3, before.key());
            Sql.bindFrom(remove, 6, before.hash());
            remove.addBatch();
            Sql.bindFrom(listRemoval, 1, run, removals++);
            bindKey(listRemoval, 3, before.key());
            RecordReference record = before.record();
            Sql.bindFrom(listRemoval, 6, record.kind(), record.id(), before.hash());
            listRemoval.addBatch();
        });
    }

    private void bindContent(PreparedStatement statement, Deliverable now) throws SQLException {
        Sql.bindFrom(
                statement,
                1,
                now.hash(),
                now.record().kind(),
                Sql.limited(now.record().id(), 1000),
                Sql.limited(now.source().toString(), 2000),
                maker);
    }

    private static void bindKey(PreparedStatement statement, int from, DeliverableKey key) throws SQLException {
        Sql.bindFrom(statement, from, key.profile(), key.kind(), key.keyBytes());
    }

    private void content(Deliverable now) throws SQLException {
        byte[] small = compression.smaller(now.canonical());
        if (items.isPresent()) {
            small = items.get().write(now, small);
        }
        for (int part = 0; part * PART < small.length; part++) {
            Sql.bindFrom(insertContent, 1, job);
            bindKey(insertContent, 2, now.key());
            byte[] content = Arrays.copyOfRange(small, part * PART, Math.min(small.length, (part + 1) * PART));
            Sql.bindFrom(insertContent, 5, part, now.personal(), content);
            insertContent.addBatch();
        }
    }

    @FunctionalInterface
    private interface Change {
        void run() throws SQLException;
    }

    private void work(Change change) {
        try {
            change.run();
            waiting++;
            if (waiting == BATCH) {
                flush();
            }
        } catch (SQLException failed) {
            throw Database.failed(failed);
        }
    }

    /** Sends what waits. */
    void flush() throws SQLException {
        waiting = 0;
        insert.executeBatch();
        exactly(update.executeBatch());
        attribute.executeBatch();
        exactly(remove.executeBatch());
        listRemoval.executeBatch();
        dropContent.executeBatch();
        insertContent.executeBatch();
        if (items.isPresent()) {
            items.get().flush();
        }
    }

    private static void exactly(int[] counts) {
        for (int count : counts) {
            if (count == 0) {
                throw new LedgerException(
                        LedgerException.Fault.MOVED,
                        "the ledger is no longer as it was when the changes were prepared",
                        "Nothing was changed. Make a new plan.");
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (insert;
                update;
                attribute;
                remove;
                listRemoval;
                dropContent;
                insertContent;
                compression) {
            if (items.isPresent()) {
                items.get().close();
            }
        }
    }
}
