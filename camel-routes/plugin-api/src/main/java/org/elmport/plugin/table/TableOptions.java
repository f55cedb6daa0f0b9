package org.elmport.plugin.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.elmport.record.TextFormat;

/**
 * How the cells of tables are to be read.
 *
 * @param moments reads dates
 * @param numbers reads numbers
 * @param separator what stands between two values of one cell
 * @param language the language of texts whose column says none; may be empty
 * @param format how long texts are written
 * @param names the settings of single tables
 */
public record TableOptions(
        Moments moments, Numbers numbers, String separator, String language, TextFormat format, Names names) {

    /**
     * What may be set for each table.
     *
     * @param columns the header for each of our columns, by table
     * @param constants the cell for each of our columns, by table
     * @param codeMaps the value for each value of the table, by column, with or without the table before it
     */
    public record Names(
            Map<String, Map<String, String>> columns,
            Map<String, Map<String, String>> constants,
            Map<String, Map<String, String>> codeMaps) {

        /** The header for each of our columns that is renamed. */
        public Map<String, String> columns(RecordTable table) {
            return columns.getOrDefault(table.word(), Map.of());
        }

        /** The cell for each of our columns that has none in the table. */
        public Map<String, String> constants(RecordTable table) {
            return constants.getOrDefault(table.word(), Map.of());
        }

        /** What values of a column mean; those set for the table count more than those for all tables. */
        Map<String, String> codes(RecordTable table, Column column) {
            Map<String, String> codes = new LinkedHashMap<>(codeMaps.getOrDefault(column.name(), Map.of()));
            codes.putAll(codeMaps.getOrDefault(table.word() + "." + column.name(), Map.of()));
            return codes;
        }
    }
}
