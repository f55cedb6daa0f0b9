package org.elmport.sync.ledger;

import java.time.Clock;
import java.util.List;

/**
 * The ledger: what every job has published, when, from which record, and how it went. For several threads; what belongs
 * to one job is written by the one run that holds its lease.
 */
public final class Ledger implements AutoCloseable {

    private final Database database;
    private final Clock clock;

    private Ledger(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens a ledger, makes it where there is none, and brings its tables to the present version.
     *
     * @param clock the time that runs are noted with
     * @throws LedgerException when it cannot be opened
     */
    public static Ledger open(LedgerAddress address, Clock clock) {
        Database database = Database.open(address);
        try {
            Migrations.run(database);
            return new Ledger(database, clock);
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    /** The part of a job; it is made when it is asked for the first time. */
    public JobLedger job(String name) {
        return JobLedger.of(database, clock, name);
    }

    /** The names of the jobs there are. */
    public List<String> jobs() {
        return database.transaction(
                connection -> Sql.list(connection, row -> row.getString(1), "SELECT name FROM job ORDER BY name"));
    }

    @Override
    public void close() {
        database.close();
    }
}
