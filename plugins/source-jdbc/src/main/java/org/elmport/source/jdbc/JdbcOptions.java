package org.elmport.source.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.table.Numbers;
import org.elmport.plugin.table.RecordTable;
import org.elmport.plugin.table.TableOptions;
import org.elmport.plugin.table.TableSettings;

/**
 * How a database is to be read.
 *
 * @param views the views that settings name
 * @param queries the queries that settings have
 * @param deletedViews the views of what is gone
 * @param required the tables that must be there
 * @param cells how values are read
 * @param paging how much is asked for at once
 * @param changes the rows to read, where not all are
 * @param limits what protects memory
 */
record JdbcOptions(
        Map<RecordTable, String> views,
        Map<RecordTable, String> queries,
        Map<RecordTable, String> deletedViews,
        List<RecordTable> required,
        TableOptions cells,
        Paging paging,
        Optional<Changes> changes,
        Limits limits) {

    /**
     * How much is asked for at once.
     *
     * @param rows the rows of a page
     * @param fetch how many the driver fetches at a time
     * @param patience how long a query may take
     */
    record Paging(int rows, int fetch, Duration patience) {}

    /**
     * What protects memory from views that are broken or hostile.
     *
     * @param cell the most characters of a value
     * @param row the most characters of a row
     * @param columns the most columns of a view
     * @param rows the most rows of a view
     */
    record Limits(int cell, int row, int columns, int rows) {}

    /**
     * The options that settings say.
     *
     * @param since the moment since which rows must have changed to be read; empty for all
     */
    static JdbcOptions of(Settings settings, Optional<Instant> since) {
        return new JdbcOptions(
                settings.get(JdbcSettings.VIEWS),
                settings.get(JdbcSettings.QUERIES),
                settings.get(JdbcSettings.DELETED_VIEWS),
                settings.get(JdbcSettings.REQUIRED_VIEWS),
                cells(settings),
                new Paging(
                        settings.get(JdbcSettings.PAGE_SIZE),
                        settings.get(JdbcSettings.FETCH_SIZE),
                        settings.get(JdbcSettings.STATEMENT_TIMEOUT)),
                since.map(moment -> Changes.of(
                        moment, settings.get(JdbcSettings.OVERLAP), settings.get(JdbcSettings.MODIFIED_ZONE))),
                new Limits(
                        settings.get(JdbcSettings.MAX_CELL_SIZE),
                        settings.get(TableSettings.MAX_ROW_SIZE),
                        settings.get(JdbcSettings.MAX_COLUMNS),
                        settings.get(JdbcSettings.MAX_ROWS)));
    }

    private static TableOptions cells(Settings settings) {
        return new TableOptions(
                settings.get(JdbcSettings.DATE_PATTERN),
                new Numbers(settings.get(JdbcSettings.DECIMAL_COMMA)),
                settings.get(JdbcSettings.MULTI_VALUE_SEPARATOR),
                settings.find(TableSettings.DEFAULT_LANGUAGE).orElse(""),
                settings.get(TableSettings.TEXT_FORMAT),
                new TableOptions.Names(
                        settings.get(JdbcSettings.COLUMNS),
                        settings.get(JdbcSettings.CONSTANTS),
                        settings.get(JdbcSettings.CODE_MAPS)));
    }
}
