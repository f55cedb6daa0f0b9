package org.elmport.source.jdbc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.plugin.table.Housekeeping;
import org.elmport.plugin.table.OpenTable;
import org.elmport.plugin.table.TableLayout;
import org.elmport.record.Origin;

/**
 * A view that was found, and fits.
 *
 * @param relation what is read from
 * @param table what is in it, and where findings about it go
 * @param layout which of the columns is what
 * @param columns the columns that are read
 * @param places where each field of a record stands, below its row
 */
record ViewShape(
        Relation relation, OpenTable table, TableLayout layout, List<ViewColumn> columns, Map<String, String> places) {

    ViewShape(Relation relation, OpenTable table, TableLayout layout, List<ViewColumn> columns) {
        this(relation, table, layout, List.copyOf(columns), places(table, layout));
    }

    /** The column of identifiers. */
    ViewColumn key() {
        return columns.get(layout.identifier());
    }

    /** The column that says when a row was changed; empty where the view has none. */
    Optional<ViewColumn> modified() {
        return layout.binding(Housekeeping.MODIFIED_AT)
                .filter(binding -> binding.index() >= 0)
                .map(binding -> columns.get(binding.index()));
    }

    /** A row is named by its identifier; that of a person only by its number in the order of identifiers. */
    private static Map<String, String> places(OpenTable table, TableLayout layout) {
        if (table.personal()) {
            return layout.places();
        }
        Map<String, String> places = new LinkedHashMap<>();
        layout.places().forEach((field, header) -> places.put(field, "/" + header));
        return Map.copyOf(places);
    }

    /**
     * Where a row stands.
     *
     * @param id its identifier
     * @param number its number in the order of identifiers, from 1
     */
    Origin origin(String id, long number) {
        return table.personal()
                ? Origin.row(relation.name(), number, places)
                : new Origin(relation.name(), 0, id, places);
    }
}
