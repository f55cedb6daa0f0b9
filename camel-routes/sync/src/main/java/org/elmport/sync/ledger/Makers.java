package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Numbers for what made deliverables, so that a row of the ledger needs no more than that. */
final class Makers {

    private Makers() {}

    static long number(Connection connection, MadeBy madeBy) throws SQLException {
        Optional<Long> known = Sql.first(
                connection,
                row -> row.getLong(1),
                "SELECT id FROM maker WHERE mapping_version = ? AND vocabulary_version = ? AND model_version = ?",
                madeBy.mapping(),
                madeBy.vocabulary(),
                madeBy.model());
        if (known.isPresent()) {
            return known.get();
        }
        return Sql.insert(
                connection,
                "INSERT INTO maker (mapping_version, vocabulary_version, model_version) VALUES (?, ?, ?)",
                madeBy.mapping(),
                madeBy.vocabulary(),
                madeBy.model());
    }
}
