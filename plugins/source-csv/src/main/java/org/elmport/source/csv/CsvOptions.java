package org.elmport.source.csv;

import java.nio.charset.Charset;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.table.Numbers;
import org.elmport.plugin.table.TableOptions;
import org.elmport.plugin.table.TableSettings;

/**
 * How the files are to be read.
 *
 * @param delimiter what stands between two cells
 * @param charset how characters are encoded
 * @param cells how cells are read
 * @param limits what protects memory
 */
record CsvOptions(char delimiter, Charset charset, TableOptions cells, CsvLimits limits) {

    static CsvOptions of(Settings settings) {
        return new CsvOptions(
                settings.get(CsvSettings.DELIMITER),
                settings.get(CsvSettings.CHARSET),
                cells(settings),
                new CsvLimits(
                        settings.get(CsvSettings.MAX_CELL_SIZE),
                        settings.get(TableSettings.MAX_ROW_SIZE),
                        settings.get(CsvSettings.MAX_COLUMNS),
                        settings.get(CsvSettings.MAX_ROWS)));
    }

    private static TableOptions cells(Settings settings) {
        return new TableOptions(
                settings.get(CsvSettings.DATE_PATTERN),
                new Numbers(settings.get(CsvSettings.DECIMAL_COMMA)),
                settings.get(CsvSettings.MULTI_VALUE_SEPARATOR),
                settings.find(TableSettings.DEFAULT_LANGUAGE).orElse(""),
                settings.get(TableSettings.TEXT_FORMAT),
                new TableOptions.Names(
                        settings.get(CsvSettings.COLUMNS),
                        settings.get(CsvSettings.CONSTANTS),
                        settings.get(CsvSettings.CODE_MAPS)));
    }
}
