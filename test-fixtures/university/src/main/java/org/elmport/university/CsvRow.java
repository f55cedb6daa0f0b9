package org.elmport.university;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The cells of one row by the name of their column; columns without a cell stay empty. */
final class CsvRow {

    private final Map<String, String> cells = new HashMap<>();

    CsvRow put(String column, Object value) {
        cells.put(column, value.toString());
        return this;
    }

    /** Several values in one cell. */
    CsvRow put(String column, List<String> values) {
        return put(column, String.join("|", values));
    }

    CsvRow ids(String column, List<RecordKey> keys) {
        return put(column, keys.stream().map(RecordKey::id).toList());
    }

    /** One column for each language: the first text of the language. */
    CsvRow texts(String column, Texts texts) {
        for (CatalogueLanguage language : CatalogueLanguage.values()) {
            texts.in(language).ifPresent(text -> put(column + "_" + language.tag(), text));
        }
        return this;
    }

    /** As {@link #texts}, with a second text in one language in a column that says its language in another. */
    CsvRow textsWithRepeated(String column, Texts texts) {
        texts.repeated()
                .ifPresent(entry -> put(column + "_xx", entry.value())
                        .put(column + "_xx_lang", entry.language().tag()));
        return texts(column, texts);
    }

    /** The cells in the order of the columns. */
    List<String> in(List<String> columns) {
        if (!columns.containsAll(cells.keySet())) {
            throw new IllegalStateException("no such column: "
                    + cells.keySet().stream()
                            .filter(name -> !columns.contains(name))
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return columns.stream().map(column -> cells.getOrDefault(column, "")).toList();
    }
}
