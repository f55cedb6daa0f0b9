package org.elmport.source.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.table.RecordTable;
import org.elmport.record.RecordKind;

/** Looks at all views before any row is read, so that everything that does not fit is told at once. */
final class Survey {

    private final Database database;
    private final JdbcOptions options;
    private final FindingSink findings;
    private final ViewProblems problems = new ViewProblems();

    private Survey(Database database, JdbcOptions options, FindingSink findings) {
        this.database = database;
        this.options = options;
        this.findings = findings;
    }

    static Survey of(Database database, JdbcOptions options, FindingSink findings) {
        return new Survey(database, options, findings);
    }

    /** The views of some kinds of records, in the order of reading. */
    List<ViewShape> views(Set<RecordKind> kinds) throws SourceException {
        List<ViewShape> views = new ArrayList<>();
        for (Relation relation : relations(kinds)) {
            Optional<List<ViewColumn>> columns = columns(relation);
            if (columns.isPresent()) {
                new ViewCheck(relation, columns.get(), options, findings, problems)
                        .shape()
                        .ifPresent(views::add);
            } else if (relation.required()) {
                problems.missing(relation);
            }
        }
        problems.check();
        if (views.isEmpty()) {
            throw problems.nothing(database, kinds);
        }
        return views;
    }

    private List<Relation> relations(Set<RecordKind> kinds) {
        List<Relation> relations = new ArrayList<>();
        Arrays.stream(RecordTable.values())
                .filter(table -> kinds.contains(table.kind()))
                .forEach(table -> {
                    relations.add(current(table));
                    Optional.ofNullable(options.deletedViews().get(table))
                            .ifPresent(name -> relations.add(Relation.deleted(table, name)));
                });
        return relations;
    }

    private Relation current(RecordTable table) {
        String query = options.queries().get(table);
        String view = options.views().get(table);
        if (query != null) {
            return Relation.query(table, query);
        }
        boolean required = view != null
                || options.required().contains(table)
                || options.deletedViews().containsKey(table);
        return Relation.view(table, view == null ? Relation.usualName(table) : view, required);
    }

    /** The columns of a view; empty when there is no such view. */
    private Optional<List<ViewColumn>> columns(Relation relation) throws SourceException {
        return database.ask(connection -> {
            try {
                return Optional.of(columns(connection, relation));
            } catch (SQLException failed) {
                if (SqlFaults.lost(failed)) {
                    throw failed;
                }
                if (!SqlFaults.absent(failed)) {
                    problems.failed(relation, failed);
                    return Optional.of(List.of());
                }
                return Optional.empty();
            }
        });
    }

    private List<ViewColumn> columns(Connection connection, Relation relation) throws SQLException {
        String question = "SELECT * FROM " + relation.from() + " v WHERE 1 = 0";
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(Seconds.of(options.paging().patience()));
            try (ResultSet none = statement.executeQuery(question)) {
                ResultSetMetaData about = none.getMetaData();
                List<ViewColumn> columns = new ArrayList<>();
                for (int i = 1; i <= about.getColumnCount(); i++) {
                    String typeName = String.valueOf(about.getColumnTypeName(i));
                    columns.add(new ViewColumn(
                            about.getColumnLabel(i),
                            ColumnType.of(about.getColumnType(i), typeName),
                            typeName,
                            about.isNullable(i) != ResultSetMetaData.columnNoNulls));
                }
                return columns;
            }
        }
    }
}
