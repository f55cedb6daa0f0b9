package org.elmport.source.csv;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.elmport.plugin.setting.Settings;
import org.elmport.record.TextFormat;

/**
 * How the files are to be read.
 *
 * @param delimiter what stands between two cells
 * @param charset how characters are encoded
 * @param moments reads dates
 * @param numbers reads numbers
 * @param separator what stands between two values of one cell
 * @param language the language of texts whose column says none; may be empty
 * @param format how long texts are written
 * @param tables the settings of single files
 * @param limits what protects memory
 */
record CsvOptions(
        char delimiter,
        Charset charset,
        Moments moments,
        Numbers numbers,
        String separator,
        String language,
        TextFormat format,
        TableOptions tables,
        CsvLimits limits) {

    static CsvOptions of(Settings settings) {
        return new CsvOptions(
                settings.get(CsvSettings.DELIMITER),
                settings.get(CsvSettings.CHARSET),
                settings.get(CsvSettings.DATE_PATTERN),
                new Numbers(settings.get(CsvSettings.DECIMAL_COMMA)),
                settings.get(CsvSettings.MULTI_VALUE_SEPARATOR),
                settings.find(CsvSettings.DEFAULT_LANGUAGE).orElse(""),
                settings.get(CsvSettings.TEXT_FORMAT),
                new TableOptions(
                        settings.get(CsvSettings.COLUMNS),
                        settings.get(CsvSettings.CONSTANTS),
                        settings.get(CsvSettings.CODE_MAPS)),
                new CsvLimits(
                        settings.get(CsvSettings.MAX_CELL_SIZE),
                        settings.get(CsvSettings.MAX_ROW_SIZE),
                        settings.get(CsvSettings.MAX_COLUMNS),
                        settings.get(CsvSettings.MAX_ROWS)));
    }

    /**
     * What may be set for each file.
     *
     * @param columns the header for each of our columns, by file
     * @param constants the cell for each of our columns, by file
     * @param codeMaps the value for each value of the file, by column, with or without the file before it
     */
    record TableOptions(
            Map<String, Map<String, String>> columns,
            Map<String, Map<String, String>> constants,
            Map<String, Map<String, String>> codeMaps) {

        /** The header for each of our columns that is renamed. */
        Map<String, String> columns(CsvTable table) {
            return byTable(columns, table);
        }

        /** The cell for each of our columns that has none in the file. */
        Map<String, String> constants(CsvTable table) {
            return byTable(constants, table);
        }

        /** What values of a column mean; those set for the file count more than those for all files. */
        Map<String, String> codes(CsvTable table, Column column) {
            Map<String, String> codes = new LinkedHashMap<>(codeMaps.getOrDefault(column.name(), Map.of()));
            codes.putAll(codeMaps.getOrDefault(table.word() + "." + column.name(), Map.of()));
            return codes;
        }

        private static Map<String, String> byTable(Map<String, Map<String, String>> settings, CsvTable table) {
            Map<String, String> found = new LinkedHashMap<>();
            settings.forEach((name, values) -> {
                if (CsvTable.named(name).filter(table::equals).isPresent()) {
                    found.putAll(values);
                }
            });
            return found;
        }
    }
}
