package org.elmport.source.jdbc;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elmport.plugin.InputTemplate;
import org.elmport.plugin.table.Column;
import org.elmport.plugin.table.RecordTable;

/** A statement for each view, with every column and one invented row, to be filled from the tables of the system. */
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
        String columns = table.columns().stream().map(ViewTemplate::column).collect(Collectors.joining(",\n"));
        return "-- Leave out the columns that you do not have; " + table.identifier() + " must be there.\n"
                + "CREATE VIEW " + Relation.usualName(table) + " AS\nSELECT\n" + columns + "\n;\n";
    }

    /** Texts stand in English; a column for another language has another ending. */
    private static String column(Column column) {
        String name = column.shape() == Column.Shape.TEXT ? column.name() + "_en" : column.name();
        String value = "'" + column.example().replace("'", "''") + "'";
        return "  CAST(" + (column.example().isEmpty() ? "NULL" : value) + " AS VARCHAR(1000)) AS " + name;
    }
}
