package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.TypeDeclaration;

/** The order of kinds: that of the model, then whatever else the ledger holds, by name. */
final class Kinds {

    private static final List<String> ENTITIES = ElmModel.get().types().stream()
            .filter(TypeDeclaration::entity)
            .map(TypeDeclaration::name)
            .toList();

    private Kinds() {}

    static List<String> inOrder(Connection connection, long job, String profile) throws SQLException {
        return inOrder(connection, job, profile, ENTITIES);
    }

    /** The given order, then whatever else the ledger holds, by name. */
    static List<String> inOrder(Connection connection, long job, String profile, List<String> order)
            throws SQLException {
        List<String> kinds = new ArrayList<>(order);
        Sql.list(
                        connection,
                        row -> row.getString(1),
                        "SELECT DISTINCT kind FROM entry WHERE job_id = ? AND profile = ? ORDER BY kind",
                        job,
                        profile)
                .stream()
                .filter(kind -> !kinds.contains(kind))
                .forEach(kinds::add);
        return kinds;
    }

    /** Where a kind stands among others; behind all when it is not among them. */
    static int rank(List<String> order, String kind) {
        int rank = order.indexOf(kind);
        return rank < 0 ? order.size() : rank;
    }
}
