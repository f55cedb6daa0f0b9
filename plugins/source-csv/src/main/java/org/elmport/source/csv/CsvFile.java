package org.elmport.source.csv;

import java.util.List;
import org.elmport.finding.FindingCode;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.table.LayoutReader;
import org.elmport.plugin.table.LayoutReading;
import org.elmport.plugin.table.OpenTable;
import org.elmport.plugin.table.RecordTable;
import org.elmport.plugin.table.TableLayout;
import org.elmport.plugin.table.TableRow;
import org.elmport.record.Origin;

/**
 * A file that is being read.
 *
 * @param table what is in it, and where findings about it go
 * @param options how it is read
 */
record CsvFile(OpenTable table, CsvOptions options) {

    CsvFile(String name, RecordTable table, CsvOptions options, FindingSink findings) {
        this(new OpenTable(name, "file", table, options.cells(), findings), options);
    }

    String name() {
        return table.name();
    }

    /** What is in it. */
    RecordTable content() {
        return table.table();
    }

    /** Reads the first row. What is not known is one finding for the file. */
    TableLayout layout(RawRow row) throws SourceException {
        if (!row.excess().isEmpty()) {
            throw HeaderFaults.tooManyColumns(name(), options.limits().columns());
        }
        List<String> headers = row.cells();
        LayoutReading reading = LayoutReader.read(content(), options.cells().names(), headers, column -> false);
        HeaderFaults.check(this, reading, headers);
        reading.reportUnknown(table, 1);
        return reading.layout();
    }

    /** A row below the header. */
    TableRow row(TableLayout layout, RawRow raw) {
        return new TableRow(table, layout, raw.cells(), Origin.row(name(), raw.line(), layout.places()));
    }

    /** Reports something about a row; the remedy is the usual one. */
    void report(FindingCode code, RecordReference record, SourcePointer place, String message) {
        table.report(code, record, place, message);
    }

    /** The place of a cell. */
    SourcePointer cell(long line, String header) {
        return SourcePointer.cell(name(), line, header);
    }

    /** Whether its cells say something about people, so that no finding shows one. */
    boolean personal() {
        return table.personal();
    }
}
