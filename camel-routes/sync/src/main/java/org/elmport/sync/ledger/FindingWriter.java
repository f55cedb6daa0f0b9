package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import org.elmport.finding.Finding;

/** Writes the findings of a run in the order in which they are given, many at a time. */
final class FindingWriter implements AutoCloseable {

    private static final int BATCH = 500;

    private final long run;
    private final PreparedStatement insert;
    private long position;

    FindingWriter(Connection connection, long run) throws SQLException {
        this.run = run;
        this.insert = connection.prepareStatement(
                "INSERT INTO finding (run_id, position, code, severity, record_kind, record_id, source_place, elm_path,"
                        + " message, remedy) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void write(Finding finding) throws SQLException {
        Sql.bindFrom(
                insert,
                1,
                run,
                position++,
                finding.code().code(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.record().kind(),
                Sql.limited(finding.record().id(), 1000),
                Sql.limited(finding.source().toString(), 2000),
                Sql.limited(finding.elmPath(), 500),
                Sql.limited(finding.message(), 4000),
                Sql.limited(finding.remedy(), 2000));
        insert.addBatch();
        if (position % BATCH == 0) {
            flush();
        }
    }

    void flush() throws SQLException {
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
