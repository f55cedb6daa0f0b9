package org.elmport.source.csv;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Spelling;

/** How the settings that only this source has are read, and checked against the columns there are. */
final class CsvSettingTypes {

    /** A character, or the word for one. */
    static final SettingType<Character> DELIMITER = new SettingType<>("character", value -> switch (value.toString()) {
        case "tab", "\\t" -> '\t';
        case "comma" -> ',';
        case "semicolon" -> ';';
        case "pipe" -> '|';
        default -> delimiter(value.toString());
    });

    /** An encoding of characters. */
    static final SettingType<Charset> CHARSET = new SettingType<>("name of a charset", value -> {
        try {
            return Charset.forName(value.toString().strip());
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "must be the name of a charset, such as UTF-8, windows-1252 or UTF-16LE", unknown);
        }
    });

    /** The pattern of dates. */
    static final SettingType<Moments> DATE_PATTERN =
            new SettingType<>("date pattern", value -> Moments.of(value.toString()));

    /** A text of one character at least. */
    static final SettingType<String> SEPARATOR = new SettingType<>("text", value -> {
        if (value.toString().isBlank()) {
            throw new IllegalArgumentException("must not be empty");
        }
        return value.toString().strip();
    });

    /** Texts by column, by file. */
    static final SettingType<Map<String, Map<String, String>>> BY_FILE_AND_COLUMN =
            new SettingType<>(SettingType.TABLES.word(), value -> {
                Map<String, Map<String, String>> tables =
                        SettingType.TABLES.reader().apply(value);
                tables.forEach((file, columns) -> checkColumns(table(file), columns.keySet()));
                return tables;
            });

    /** Texts by value, by column. */
    static final SettingType<Map<String, Map<String, String>>> BY_COLUMN_AND_VALUE =
            new SettingType<>(SettingType.TABLES.word(), value -> {
                Map<String, Map<String, String>> maps =
                        SettingType.TABLES.reader().apply(value);
                maps.keySet().forEach(CsvSettingTypes::checkMapped);
                return maps;
            });

    /** Names of files, by file. */
    static final SettingType<Map<CsvTable, String>> FILES =
            new SettingType<>(SettingType.TEXT_BY_NAME.word(), value -> {
                Map<CsvTable, String> files = new LinkedHashMap<>();
                SettingType.TEXT_BY_NAME.reader().apply(value).forEach((name, file) -> files.put(table(name), file));
                return files;
            });

    /** Some of the files. */
    static final SettingType<List<CsvTable>> TABLES = new SettingType<>(
            "list of files",
            value -> SettingType.TEXTS.reader().apply(value).stream()
                    .map(CsvSettingTypes::table)
                    .toList());

    private CsvSettingTypes() {}

    private static char delimiter(String text) {
        if (text.length() != 1 || text.equals("\"") || Character.isLetterOrDigit(text.charAt(0))) {
            throw new IllegalArgumentException("must be one character, such as \",\" or \";\", or the word tab");
        }
        return text.charAt(0);
    }

    private static CsvTable table(String name) {
        return CsvTable.named(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "names the file " + name + "; there are " + String.join(", ", CsvTable.words())));
    }

    private static void checkColumns(CsvTable table, Iterable<String> names) {
        for (String name : names) {
            if (ColumnName.of(table, name).isEmpty()) {
                throw new IllegalArgumentException("names the column " + name + ", which " + table.word()
                        + " does not have" + meant(ColumnName.nearest(table, name)));
            }
        }
    }

    /** A code map is for a column of every file, or, with the file and a point before it, of one. */
    private static void checkMapped(String name) {
        int point = name.indexOf('.');
        List<CsvTable> tables = point < 0 ? List.of(CsvTable.values()) : List.of(table(name.substring(0, point)));
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
    }

    private static String meant(Optional<String> nearest) {
        return nearest.map(name -> "; did you mean " + name + "?").orElse("");
    }
}
