package org.elmport.source.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.table.Moments;
import org.elmport.plugin.table.RecordTable;
import org.elmport.plugin.table.TableSettingTypes;
import org.elmport.plugin.table.TableSettings;

/** The settings of the source, declared once. */
final class CsvSettings {

    private static final TableSettingTypes TABLES = new TableSettingTypes("file", CsvTables::named);

    static final Setting<Path> PATH = Setting.of("path", SettingType.PATH)
            .required()
            .summary(
                    "The directory with the files, a zip of them, or a single one of them. Where a file has its SHA-256"
                            + " beside it, such as courses.csv.sha256, it is checked.")
            .example("/var/lib/sis-export")
            .build();

    static final Setting<Character> DELIMITER = Setting.of("delimiter", CsvSettingTypes.DELIMITER)
            .defaultValue(',')
            .summary("The character between two cells; tab, comma, semicolon and pipe may be written as words.")
            .example("semicolon")
            .build();

    static final Setting<Charset> CHARSET = Setting.of("charset", CsvSettingTypes.CHARSET)
            .defaultValue(StandardCharsets.UTF_8)
            .summary("The encoding of the files. A byte order mark at the start of a file counts more.")
            .example("windows-1252")
            .build();

    static final Setting<Moments> DATE_PATTERN = Setting.of("date-pattern", TableSettingTypes.DATE_PATTERN)
            .defaultValue(Moments.of("yyyy-MM-dd"))
            .summary("How dates are written: d is the day, M the month, y the year; H, m and s the time where there is"
                    + " one. Dates as in ISO 8601 are always read too.")
            .example("dd.MM.yyyy")
            .build();

    static final Setting<Boolean> DECIMAL_COMMA = Setting.of("decimal-comma", SettingType.TRUTH)
            .defaultValue(false)
            .summary("Whether numbers have a comma before their decimals, as in 7,5.")
            .example("true")
            .build();

    static final Setting<String> MULTI_VALUE_SEPARATOR = Setting.of(
                    "multi-value-separator", TableSettingTypes.SEPARATOR)
            .defaultValue("|")
            .summary("What stands between two values of one cell.")
            .example("|")
            .build();

    static final Setting<Map<RecordTable, String>> FILES = Setting.of("files", TABLES.textByTable())
            .defaultValue(Map.of())
            .summary("The names of files that are called otherwise than courses.csv, offerings.csv and so on.")
            .example("{courses: kurse.csv}")
            .build();

    static final Setting<List<RecordTable>> REQUIRED_FILES = Setting.of("required-files", TABLES.tables())
            .defaultValue(List.of(RecordTable.COURSES))
            .summary("The files without which nothing is read, so that a forgotten file does not look like an empty"
                    + " catalogue. Does not hold where path is a single file.")
            .example("courses, offerings")
            .build();

    static final Setting<Map<String, Map<String, String>>> COLUMNS = Setting.of("columns", TABLES.byTableAndColumn())
            .defaultValue(Map.of())
            .summary("The headers of columns that are called otherwise than here: for each file, the name of the column"
                    + " here and the header in the file.")
            .example("{courses: {code: Kursnummer, title_de: Titel}}")
            .build();

    static final Setting<Map<String, Map<String, String>>> CONSTANTS = Setting.of(
                    "constants", TABLES.byTableAndColumn())
            .defaultValue(Map.of())
            .summary("What holds where a file has no such column or leaves the cell empty: for each file, the column"
                    + " and its value.")
            .example("{courses: {language: en, institution_id: ORG-1}}")
            .build();

    static final Setting<Map<String, Map<String, String>>> CODE_MAPS = Setting.of(
                    "code-maps", TABLES.byColumnAndValue())
            .defaultValue(Map.of())
            .summary("What the codes in a column mean: for each column, with or without its file before it, the code in"
                    + " the file and the one it stands for. An empty one leaves the value out.")
            .example("{mode: {ONL: online, CMP: presential}, courses.type: {V: lecture}}")
            .build();

    static final Setting<Integer> MAX_CELL_SIZE = Setting.of("max-cell-size", SettingType.COUNT)
            .defaultValue(1_048_576)
            .summary("The most characters of a cell; a row with a larger one is passed over.")
            .example("1048576")
            .build();

    static final Setting<Integer> MAX_COLUMNS = Setting.of("max-columns", SettingType.COUNT)
            .defaultValue(1_000)
            .summary("The most columns of a file; a file with more is not read.")
            .example("1000")
            .build();

    static final Setting<Integer> MAX_ROWS = Setting.of("max-rows", SettingType.COUNT)
            .defaultValue(50_000_000)
            .summary("The most rows of a file; the crawl ends with an error when a file has more.")
            .example("50000000")
            .build();

    /** All of them, in the order in which people should read them. */
    static final List<Setting<?>> ALL = List.of(
            PATH,
            DELIMITER,
            CHARSET,
            DATE_PATTERN,
            DECIMAL_COMMA,
            MULTI_VALUE_SEPARATOR,
            TableSettings.DEFAULT_LANGUAGE,
            TableSettings.TEXT_FORMAT,
            FILES,
            REQUIRED_FILES,
            COLUMNS,
            CONSTANTS,
            CODE_MAPS,
            MAX_CELL_SIZE,
            TableSettings.MAX_ROW_SIZE,
            MAX_COLUMNS,
            MAX_ROWS);

    private CsvSettings() {}
}
