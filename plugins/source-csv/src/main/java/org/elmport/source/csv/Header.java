package org.elmport.source.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which cell of a row is what.
 *
 * @param identifier where the identifier stands in a row
 * @param width how many cells a row must have
 * @param bindings the cells, by the whole name of the column, such as {@code title_en}
 * @param texts the columns of texts, each with its languages in the order of the file
 * @param places the header in the file for each field of a record, and for each column
 */
record Header(
        int identifier,
        int width,
        Map<String, Binding> bindings,
        Map<String, List<Binding>> texts,
        Map<String, String> places) {

    /**
     * A cell.
     *
     * @param name the name of the column
     * @param header the header in the file
     * @param index where it stands in a row; negative when the file has none
     * @param constant what holds when the file has none, or an empty one
     * @param codes what its values mean
     */
    record Binding(ColumnName name, String header, int index, String constant, Map<String, String> codes) {

        Binding withConstant(String value) {
            return new Binding(name, header, index, value, codes);
        }
    }

    /** The cell of a column. */
    Optional<Binding> binding(String name) {
        return Optional.ofNullable(bindings.get(name));
    }

    /** The cells of a column of texts, one for each language. */
    List<Binding> texts(String column) {
        return texts.getOrDefault(column, new ArrayList<>());
    }

    /** The header in the file for a column; its own name when the file has none. */
    String header(String column) {
        return places.getOrDefault(column, column);
    }
}
