package org.elmport.sync.ledger;

import java.util.Optional;

/** Numbers for what made deliverables, so that a row of the ledger needs no more than that. */
final class Makers {

    private Makers() {}

    /** In a transaction of its own: what runs at the same time for another job may be made with the same. */
    static long number(Database database, MadeBy madeBy) {
        return find(database, madeBy).orElseGet(() -> make(database, madeBy));
    }

    private static Optional<Long> find(Database database, MadeBy madeBy) {
        return database.transaction(connection -> Sql.first(
                connection,
                row -> row.getLong(1),
                "SELECT id FROM maker WHERE mapping_version = ? AND vocabulary_version = ? AND model_version = ?",
                madeBy.mapping(),
                madeBy.vocabulary(),
                madeBy.model()));
    }

    private static long make(Database database, MadeBy madeBy) {
        try {
            return database.transaction(connection -> Sql.insert(
                    connection,
                    "INSERT INTO maker (mapping_version, vocabulary_version, model_version) VALUES (?, ?, ?)",
                    madeBy.mapping(),
                    madeBy.vocabulary(),
                    madeBy.model()));
        } catch (LedgerException anotherRunMadeIt) {
            return find(database, madeBy).orElseThrow(() -> anotherRunMadeIt);
        }
    }
}
