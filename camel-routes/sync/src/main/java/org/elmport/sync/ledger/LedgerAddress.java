package org.elmport.sync.ledger;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a ledger is.
 *
 * @param url the JDBC address, without user and password
 * @param user the user; empty where the database asks for none
 * @param password the password; never shown
 */
public record LedgerAddress(String url, String user, String password) {

    /**
     * Every commit is on the disk before it returns, and no other process opens the file at the same time. Whoever waits
     * for a row, such as that of the lease, waits for as long as a large catalogue may take.
     */
    private static final String DURABLE =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;CACHE_SIZE=16384;LOCK_TIMEOUT=60000"
                    + ";TRACE_LEVEL_FILE=0";

    /** A file as it is read else is closed, for all threads, when one of them is interrupted while it reads or writes. */
    private static final String FILE = "jdbc:h2:async:";

    private static final String SHOWN = "jdbc:h2:file:";

    /** A ledger in a file of its own; the name gets the ending {@code .mv.db}. */
    public static LedgerAddress file(Path file) {
        return new LedgerAddress(FILE + file.toAbsolutePath() + DURABLE, "", "");
    }

    /** A ledger on a PostgreSQL server, by a JDBC address such as {@code jdbc:postgresql://db.uni.example/elmport}. */
    public static LedgerAddress server(String url, String user, String password) {
        return new LedgerAddress(url, user, password);
    }

    /** The file of the ledger, where it is one. */
    Optional<Path> file() {
        return url.startsWith(FILE)
                ? Optional.of(Path.of(toString().substring(SHOWN.length()) + ".mv.db"))
                : Optional.empty();
    }

    boolean onServer() {
        return url.startsWith("jdbc:postgresql:");
    }

    @Override
    public String toString() {
        int options = url.indexOf(';') >= 0 ? url.indexOf(';') : url.indexOf('?');
        String place = options < 0 ? url : url.substring(0, options);
        return place.startsWith(FILE) ? SHOWN + place.substring(FILE.length()) : place;
    }
}
