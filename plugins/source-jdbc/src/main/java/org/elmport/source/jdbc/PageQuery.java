package org.elmport.source.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks for a page of a view, in the order of its identifiers. A page begins with the last identifier of the one before,
 * not after it: databases may take identifiers for the same that differ, such as in case.
 */
final class PageQuery {

    private final ViewShape view;
    private final JdbcOptions.Paging paging;
    private final Optional<Changes> changes;
    /** For a view of what is gone: the view of what is there. */
    private final Optional<ViewShape> current;

    PageQuery(ViewShape view, Optional<ViewShape> current, JdbcOptions options) {
        this.view = view;
        this.current = current;
        this.paging = options.paging();
        this.changes = options.changes();
    }

    /** A statement for rows from an identifier on. */
    PreparedStatement from(Connection connection, Optional<Object> key, int rows) throws SQLException {
        String condition = " WHERE " + column(connection, "v", view.key())
                + key.map(from -> " >= ?").orElse(" IS NOT NULL");
        PreparedStatement statement = prepare(connection, condition + notThere(connection) + changed(connection), rows);
        int marks = 0;
        if (key.isPresent()) {
            statement.setObject(++marks, key.get());
        }
        if (boundary().isPresent()) {
            statement.setObject(++marks, boundary().get());
        }
        return statement;
    }

    /** A statement for rows that have no identifier. */
    PreparedStatement withoutKey(Connection connection) throws SQLException {
        return prepare(connection, " WHERE " + column(connection, "v", view.key()) + " IS NULL", paging.rows());
    }

    /** What is there is not gone, whatever the other view says. */
    private String notThere(Connection connection) throws SQLException {
        if (current.isEmpty()) {
            return "";
        }
        return " AND NOT EXISTS (SELECT 1 FROM " + source(current.get(), "c") + " WHERE "
                + column(connection, "c", current.get().key()) + " = " + column(connection, "v", view.key()) + ")";
    }

    private Optional<Object> boundary() {
        return changes.flatMap(found -> view.modified().map(column -> found.boundary(column.type())));
    }

    /** A row that does not say when it was changed may have been. A view that never says is read whole. */
    private String changed(Connection connection) throws SQLException {
        if (boundary().isEmpty() || view.modified().isEmpty()) {
            return "";
        }
        String modified = column(connection, "v", view.modified().get());
        return " AND (" + modified + " >= ? OR " + modified + " IS NULL)";
    }

    private PreparedStatement prepare(Connection connection, String condition, int rows) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        String quote = quote(connection);
        String columns = view.columns().stream()
                .map(column -> "v." + quoted(column, quote))
                .collect(Collectors.joining(", "));
        String question = "SELECT " + columns + " FROM " + source(view, "v") + condition + " ORDER BY "
                + column(connection, "v", view.key())
                + Dialect.of(about.getDatabaseProductName()).firstRows(rows);
        PreparedStatement statement = connection.prepareStatement(question);
        statement.setQueryTimeout(Seconds.of(paging.patience()));
        statement.setFetchSize(Math.min(paging.fetch(), rows));
        statement.setMaxRows(rows);
        return statement;
    }

    private static String source(ViewShape view, String alias) {
        return view.relation().from() + " " + alias;
    }

    private static String column(Connection connection, String alias, ViewColumn column) throws SQLException {
        return alias + "." + quoted(column, quote(connection));
    }

    private static String quote(Connection connection) throws SQLException {
        return connection.getMetaData().getIdentifierQuoteString().strip();
    }

    private static String quoted(ViewColumn column, String quote) {
        return quote + (quote.isEmpty() ? column.name() : column.name().replace(quote, quote + quote)) + quote;
    }
}
