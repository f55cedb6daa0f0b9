package org.elmport.plugin.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Spelling;

/**
 * How settings about tables are read, and checked against the tables and columns there are.
 *
 * @param word what people call a table: a file, a view
 * @param named the table of a name; empty when there is none
 */
public record TableSettingTypes(String word, Function<String, Optional<RecordTable>> named) {

    /** The pattern of dates. */
    public static final SettingType<Moments> DATE_PATTERN =
            new SettingType<>("date pattern", value -> Moments.of(value.toString()));

    /** A text of one character at least. */
    public static final SettingType<String> SEPARATOR = new SettingType<>("text", value -> {
        if (value.toString().isBlank()) {
            throw new IllegalArgumentException("must not be empty");
        }
        return value.toString().strip();
    });

    /** Texts by column, by table. */
    public SettingType<Map<String, Map<String, String>>> byTableAndColumn() {
        return new SettingType<>(SettingType.TABLES.word(), value -> {
            Map<String, Map<String, String>> checked = new LinkedHashMap<>();
            SettingType.TABLES.reader().apply(value).forEach((name, columns) -> {
                RecordTable table = table(name);
                checkColumns(table, columns.keySet());
                checked.computeIfAbsent(table.word(), first -> new LinkedHashMap<>())
                        .putAll(columns);
            });
            return checked;
        });
    }

    /** Texts by value, by column with or without the table before it. */
    public SettingType<Map<String, Map<String, String>>> byColumnAndValue() {
        return new SettingType<>(SettingType.TABLES.word(), value -> {
            Map<String, Map<String, String>> checked = new LinkedHashMap<>();
            SettingType.TABLES.reader().apply(value).forEach((name, codes) -> checked.put(mapped(name), codes));
            return checked;
        });
    }

    /** A text for each of some tables. */
    public SettingType<Map<RecordTable, String>> textByTable() {
        return new SettingType<>(SettingType.TEXT_BY_NAME.word(), value -> {
            Map<RecordTable, String> texts = new LinkedHashMap<>();
            SettingType.TEXT_BY_NAME.reader().apply(value).forEach((name, text) -> texts.put(table(name), text));
            return texts;
        });
    }

    /** Some of the tables. */
    public SettingType<List<RecordTable>> tables() {
        return new SettingType<>(
                "list of " + word + "s",
                value -> SettingType.TEXTS.reader().apply(value).stream()
                        .map(this::table)
                        .toList());
    }

    private RecordTable table(String name) {
        return named.apply(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "names the " + word + " " + name + "; there are " + String.join(", ", RecordTable.words())));
    }

    private static void checkColumns(RecordTable table, Iterable<String> names) {
        for (String name : names) {
            if (ColumnName.of(table, name).isEmpty()) {
                throw new IllegalArgumentException("names the column " + name + ", which " + table.word()
                        + " does not have" + meant(ColumnName.nearest(table, name)));
            }
        }
    }

    /** A code map is for a column of every table, or, with the table and a point before it, of one. */
    private String mapped(String name) {
        int point = name.indexOf('.');
        List<RecordTable> tables = point < 0 ? List.of(RecordTable.values()) : List.of(table(name.substring(0, point)));
        List<String> names = tables.stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.shape() != Column.Shape.TEXT)
                .map(Column::name)
                .distinct()
                .toList();
        String column = name.substring(point + 1).toLowerCase(Locale.ROOT);
        if (!names.contains(column)) {
            throw new IllegalArgumentException(
                    "names the column " + name + ", which has no codes" + meant(Spelling.nearest(column, names)));
        }
        return point < 0 ? column : tables.get(0).word() + "." + column;
    }

    private static String meant(Optional<String> nearest) {
        return nearest.map(name -> "; did you mean " + name + "?").orElse("");
    }
}
