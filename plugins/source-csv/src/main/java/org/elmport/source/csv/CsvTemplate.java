package org.elmport.source.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.elmport.plugin.InputTemplate;
import org.elmport.plugin.table.Column;
import org.elmport.plugin.table.RecordTable;

/** The files of an empty catalogue: a header and an invented row or two each. */
final class CsvTemplate {

    private CsvTemplate() {}

    static InputTemplate template() {
        SortedMap<String, String> files = new TreeMap<>();
        for (RecordTable table : RecordTable.values()) {
            files.put(CsvTables.fileName(table), file(table));
        }
        return new InputTemplate(files);
    }

    private static String file(RecordTable table) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(headers(table));
            table.examples().forEach(writer::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Texts stand in English; a column for another language has another ending. */
    private static List<String> headers(RecordTable table) {
        return table.columns().stream()
                .map(column -> column.shape() == Column.Shape.TEXT ? column.name() + "_en" : column.name())
                .toList();
    }
}
