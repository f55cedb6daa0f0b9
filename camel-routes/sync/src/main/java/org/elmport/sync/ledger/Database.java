package org.elmport.sync.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Connections to the database of a ledger. */
final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** H2: the file is open in another process. */
    private static final int FILE_IN_USE = 90020;

    private final HikariDataSource source;
    private final Dialect dialect;
    private final String place;

    private Database(HikariDataSource source, LedgerAddress address) {
        this.source = source;
        this.dialect = address.onServer() ? Dialect.POSTGRESQL : Dialect.H2;
        this.place = address.toString();
    }

    /** Where it is, without user and password. */
    String place() {
        return place;
    }

    /** Work within one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Work within one transaction that gives nothing back. */
    @FunctionalInterface
    interface Step {
        void run(Connection connection) throws SQLException;
    }

    static Database open(LedgerAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ledger");
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setAutoCommit(true);
        try {
            HikariDataSource source = new HikariDataSource(config);
            return new Database(source, address);
        } catch (HikariPool.PoolInitializationException refused) {
            throw unreachable(address, refused);
        }
    }

    private static LedgerException unreachable(LedgerAddress address, RuntimeException refused) {
        Optional<SQLException> cause = sqlCause(refused);
        if (cause.filter(sql -> sql.getErrorCode() == FILE_IN_USE).isPresent()) {
            return new LedgerException(
                    LedgerException.Fault.BUSY,
                    "the ledger " + address + " is open in another process",
                    "Wait until that run has ended. A ledger that several processes share must be on PostgreSQL.",
                    refused);
        }
        String words = cause.map(SQLException::getMessage).orElse("it does not answer");
        return new LedgerException(
                LedgerException.Fault.UNREACHABLE,
                "the ledger " + address + " cannot be opened: "
                        + words.lines().findFirst().orElse(""),
                "Check that the database runs, and the settings below ledger.",
                refused);
    }

    private static Optional<SQLException> sqlCause(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    Dialect dialect() {
        return dialect;
    }

    Connection connection() throws SQLException {
        return source.getConnection();
    }

    /** Runs work in a transaction of its own; all of it holds, or nothing. */
    <T> T transaction(Work<T> work) {
        try (Connection connection = connection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.run(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failed) {
                rollBack(connection, failed);
                throw failed;
            }
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    void execute(Step step) {
        transaction(connection -> {
            step.run(connection);
            return true;
        });
    }

    private static void rollBack(Connection connection, Exception failed) {
        try {
            connection.rollback();
        } catch (SQLException again) {
            failed.addSuppressed(again);
        }
    }

    /** The time by the clock of the database, which all processes share. */
    static Instant now(Connection connection) throws SQLException {
        return Sql.first(connection, row -> row.getObject(1, OffsetDateTime.class), "SELECT CURRENT_TIMESTAMP")
                .orElseThrow()
                .toInstant();
    }

    static LedgerException failed(SQLException failed) {
        return new LedgerException(
                LedgerException.Fault.FAILED,
                "the ledger failed: " + failed.getMessage(),
                "Nothing was half done. Check the database and the disk, then run again.",
                failed);
    }

    @Override
    public void close() {
        if (dialect == Dialect.H2) {
            shutDown();
        }
        source.close();
    }

    /** Lets go of the file now, not when the process ends. */
    private void shutDown() {
        try (Connection connection = connection()) {
            Sql.update(connection, "SHUTDOWN");
        } catch (SQLException gone) {
            // it is closed already; nothing is lost, every commit was on the disk
            return;
        }
    }
}
