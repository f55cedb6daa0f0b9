package org.elmport.sync.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Brings the tables to the version that this program knows: forward only, each step once, and none ever edited. */
final class Migrations {

    /** A step: its file, whose name starts with its number. */
    private static final List<String> STEPS = List.of(
            "001-ledger.sql",
            "002-failure.sql",
            "003-items.sql",
            "004-recognition.sql",
            "005-run-numbers.sql",
            "006-kept-results.sql");

    /** The word elmport as a number. */
    private static final long LOCK = 0x656C6D706F7274L;

    private static final Pattern COMMENT = Pattern.compile("(?m)--.*$");

    private Migrations() {}

    static void run(Database database) {
        run(database, STEPS);
    }

    static void run(Database database, List<String> steps) {
        database.execute(connection -> {
            lock(connection, database.dialect());
            Sql.update(
                    connection,
                    "CREATE TABLE IF NOT EXISTS schema_step (number INTEGER PRIMARY KEY, name VARCHAR(200) NOT NULL,"
                            + " checksum VARCHAR(64) NOT NULL, done_at TIMESTAMP WITH TIME ZONE NOT NULL)");
            Map<Integer, String> done = done(connection);
            int known = number(steps.get(steps.size() - 1));
            if (done.keySet().stream().anyMatch(number -> number > known)) {
                throw newer();
            }
            for (String step : steps) {
                run(connection, database.dialect(), step, done);
            }
        });
    }

    /** One process at a time. */
    private static void lock(Connection connection, Dialect dialect) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            Sql.list(connection, row -> true, "SELECT pg_advisory_xact_lock(" + LOCK + ")");
        }
    }

    private static Map<Integer, String> done(Connection connection) throws SQLException {
        Map<Integer, String> done = new TreeMap<>();
        Sql.list(
                connection,
                row -> done.put(row.getInt("number"), row.getString("checksum")),
                "SELECT number, checksum FROM schema_step");
        return done;
    }

    private static void run(Connection connection, Dialect dialect, String step, Map<Integer, String> done)
            throws SQLException {
        String text = text(step);
        String checksum = Hash.ofText(text).hex();
        String before = done.get(number(step));
        if (before == null) {
            for (String statement : statements(dialect, text)) {
                Sql.update(connection, statement);
            }
            Sql.update(
                    connection,
                    "INSERT INTO schema_step (number, name, checksum, done_at) VALUES (?, ?, ?, CURRENT_TIMESTAMP)",
                    number(step),
                    step,
                    checksum);
        } else if (!before.equals(checksum)) {
            throw new LedgerException(
                    LedgerException.Fault.DAMAGED,
                    "the tables of the ledger were made by another form of step " + step,
                    "Use the version of Elmport that made the ledger, or start with a new ledger.");
        }
    }

    private static LedgerException newer() {
        return new LedgerException(
                LedgerException.Fault.DAMAGED,
                "the ledger was made by a newer version of Elmport",
                "Use that version; a ledger is never taken back to an older one.");
    }

    /** The statements of all steps, in order. */
    static List<String> statements(Dialect dialect) {
        return STEPS.stream()
                .flatMap(step -> statements(dialect, text(step)).stream())
                .toList();
    }

    /** Each may be carried out again: a file keeps what was done before a process was killed in the midst of a step. */
    private static List<String> statements(Dialect dialect, String step) {
        String text = dialect.statement(COMMENT.matcher(step).replaceAll(""))
                .replace(" ADD COLUMN ", " ADD COLUMN IF NOT EXISTS ");
        return List.of(text.split(";")).stream()
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static int number(String step) {
        return Integer.parseInt(step.substring(0, 3));
    }

    private static String text(String step) {
        try (InputStream bytes = Migrations.class.getResourceAsStream(step)) {
            if (bytes == null) {
                throw new IllegalStateException("the step " + step + " is missing from the jar");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
