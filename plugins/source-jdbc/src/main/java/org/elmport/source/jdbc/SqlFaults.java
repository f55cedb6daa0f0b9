package org.elmport.source.jdbc;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.Set;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;

/** What went wrong with a database, in the words of those who run it. What a message may quote from rows is left out. */
final class SqlFaults {

    /** The classes of states whose messages speak of connections, rights and names, and not of rows. */
    private static final Set<String> SPEAKING = Set.of("08", "28", "3D", "42", "53", "57", "90", "HY", "S0");

    private static final Set<String> TIMED_OUT = Set.of("57014", "HYT00", "HYT01");
    private static final Set<String> SHUT_DOWN = Set.of("57P01", "57P02", "57P03");
    private static final Set<String> NO_SUCH_TABLE = Set.of("42P01", "42S02", "42S03", "42S04", "S0002", "42X05");
    private static final Set<String> NO_SUCH_DATABASE = Set.of("3D000", "90146", "90149");
    private static final int ORACLE_NO_SUCH_TABLE = 942;

    /** H2: a statement ran into the closed connection or the closed database. */
    private static final Set<String> CLOSED = Set.of("90007", "90067", "90098", "90121");

    private SqlFaults() {}

    /** Whether the connection is gone, so that a new one may help. */
    static boolean lost(SQLException failed) {
        String state = state(failed);
        return !timedOut(failed)
                && (failed instanceof SQLRecoverableException
                        || state.startsWith("08")
                        || SHUT_DOWN.contains(state)
                        || CLOSED.contains(state));
    }

    /** Whether there is no such view, or none that the user may see. */
    static boolean absent(SQLException failed) {
        return NO_SUCH_TABLE.contains(state(failed)) || failed.getErrorCode() == ORACLE_NO_SUCH_TABLE;
    }

    /** Whether one value cannot be had in the form that was asked for, and all others can. */
    static boolean ofValue(SQLException failed) {
        return state(failed).startsWith("22") || state(failed).equals("S1009");
    }

    private static boolean timedOut(SQLException failed) {
        return failed instanceof SQLTimeoutException || TIMED_OUT.contains(state(failed));
    }

    private static String state(SQLException failed) {
        String state = failed.getSQLState();
        return state == null ? "" : state;
    }

    /** There is no connection. */
    static SourceException notConnected(Database database, SQLException refused) {
        String state = state(refused);
        if (state.startsWith("28")) {
            return new SourceException(
                    Fault.REFUSED,
                    "The database " + database + " refuses the user: " + words(refused) + ".",
                    "Correct the settings user and password, or let the user in from this machine.",
                    refused);
        }
        if (NO_SUCH_DATABASE.contains(state)) {
            return new SourceException(
                    Fault.UNREACHABLE,
                    "There is no database " + database + ": " + words(refused) + ".",
                    "Correct the setting url.",
                    refused);
        }
        return new SourceException(
                Fault.UNREACHABLE,
                "The database " + database + " gives no connection: " + words(refused) + ".",
                "Check that the database runs, that its port is open from this machine, and, where it does not encrypt,"
                        + " the properties of the driver for TLS.",
                refused);
    }

    /** A query failed. */
    static SourceException failed(Database database, SQLException failed, Duration patience) {
        if (timedOut(failed)) {
            return new SourceException(
                    Fault.UNREACHABLE,
                    "A query to " + database + " took longer than " + patience.toSeconds() + " seconds.",
                    "Give the table below the view an index on the column of identifiers, lower page-size, or raise"
                            + " statement-timeout.",
                    failed);
        }
        if (lost(failed)) {
            return new SourceException(
                    Fault.UNREACHABLE,
                    "The connection to " + database + " broke twice: " + words(failed) + ".",
                    "Look into the log of the database and at the network between, then run again.",
                    failed);
        }
        return new SourceException(
                Fault.FAULTY,
                "A query to " + database + " failed: " + words(failed) + ".",
                "Run the view by hand with the same user; what fails there fails here.",
                failed);
    }

    /** What the database says, where that cannot quote a row; its state otherwise. */
    static String words(SQLException failed) {
        String state = state(failed);
        String message = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
        boolean speaking = state.length() >= 2 && SPEAKING.contains(state.substring(0, 2));
        String words = speaking ? message.strip() : "SQLSTATE " + (state.isEmpty() ? "unknown" : state);
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
