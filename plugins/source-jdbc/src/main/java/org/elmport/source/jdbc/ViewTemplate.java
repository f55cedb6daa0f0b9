package org.elmport.source.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elmport.plugin.InputTemplate;
import org.elmport.plugin.table.Column;
import org.elmport.plugin.table.RecordTable;

/** A statement for each view, with every column and an invented row or two, to be filled from the tables of the system. */
final class ViewTemplate {

    private ViewTemplate() {}

    static InputTemplate template() {
        SortedMap<String, String> files = new TreeMap<>();
        for (RecordTable table : RecordTable.values()) {
            files.put(Relation.usualName(table) + ".sql", statement(table));
        }
        return new InputTemplate(files);
    }

    private static String statement(RecordTable table) {
        String rows =
                table.examples().stream().map(row -> select(table, row)).collect(Collectors.joining("UNION ALL\n"));
        return "-- Leave out the columns that you do not have; " + table.identifier() + " must be there.\n"
                + "CREATE VIEW " + Relation.usualName(table) + " AS\n" + rows + ";\n";
    }

    private static String select(RecordTable table, List<String> row) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            columns.add(column(table.columns().get(i), row.get(i)));
        }
        return "SELECT\n" + String.join(",\n", columns) + "\n";
    }

    /** Texts stand in English; a column for another language has another ending. */
    private static String column(Column column, String example) {
        String name = column.shape() == Column.Shape.TEXT ? column.name() + "_en" : column.name();
        String value = "'" + example.replace("'", "''") + "'";
        return "  CAST(" + (example.isEmpty() ? "NULL" : value) + " AS VARCHAR(1000)) AS " + name;
    }
}
