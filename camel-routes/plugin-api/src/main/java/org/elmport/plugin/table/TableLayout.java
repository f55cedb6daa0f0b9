package org.elmport.plugin.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which cell of a row is what.
 *
 * @param identifier where the identifier stands in a row
 * @param width how many cells a row must have
 * @param bindings the cells, by the whole name of the column, such as {@code title_en}
 * @param texts the columns of texts, each with its languages in the order of the table
 * @param places the header in the table for each field of a record, and for each column
 */
public record TableLayout(
        int identifier,
        int width,
        Map<String, Binding> bindings,
        Map<String, List<TextBinding>> texts,
        Map<String, String> places) {

    /**
     * A cell.
     *
     * @param name the name of the column
     * @param header the header in the table
     * @param index where it stands in a row; negative when the table has none
     * @param typed whether the table says that its values are numbers or moments; they are then written with a point
     *     before the decimals, and as ISO 8601
     * @param constant what holds when the table has none, or an empty one
     * @param codes what its values mean
     */
    public record Binding(
            ColumnName name, String header, int index, boolean typed, String constant, Map<String, String> codes) {

        /** Keeps a map of its own. */
        public Binding {
            codes = Map.copyOf(codes);
        }

        Binding withConstant(String value) {
            return new Binding(name, header, index, typed, value, codes);
        }
    }

    /**
     * The cell of a text.
     *
     * @param text where the text is
     * @param language where its language is; empty when no column of the table says that
     */
    public record TextBinding(Binding text, Optional<Binding> language) {}

    /** Keeps maps of its own. */
    public TableLayout {
        // asked for every cell of every row, where a hash map takes a third of the time of an immutable one
        bindings = Collections.unmodifiableMap(new HashMap<>(bindings));
        texts = Collections.unmodifiableMap(new HashMap<>(texts));
        places = Map.copyOf(places);
    }

    /** The cell of a column. */
    public Optional<Binding> binding(String name) {
        return Optional.ofNullable(bindings.get(name));
    }

    /** The cells of a column of texts, one for each language. */
    List<TextBinding> texts(String column) {
        return texts.getOrDefault(column, List.of());
    }

    /** The header in the table for a column; its own name when the table has none. */
    public String header(String column) {
        return places.getOrDefault(column, column);
    }
}
