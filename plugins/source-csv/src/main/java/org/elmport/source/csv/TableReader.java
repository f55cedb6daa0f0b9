package org.elmport.source.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.elmport.finding.FindingCode;
import org.elmport.finding.RecordReference;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceFinding;
import org.elmport.plugin.table.SeenIdentifiers;
import org.elmport.plugin.table.TableFinding;
import org.elmport.plugin.table.TableLayout;
import org.elmport.plugin.table.TableRow;

/** Reads one file row by row. Rows that cannot be used are findings and are passed over. */
final class TableReader implements AutoCloseable {

    /** The parser reads ahead by this much at most. */
    private static final int READ_AHEAD = 64 * 1024;

    private final CsvFile file;
    private final RowCollector collector;
    private final CsvReader<RawRow> reader;
    private final CloseableIterator<RawRow> rows;
    private final TableLayout layout;
    private final SeenIdentifiers seen = new SeenIdentifiers();
    private long rowsRead;
    private long unreadable;

    private TableReader(CsvFile file, Reader text) throws SourceException {
        this.file = file;
        this.collector = new RowCollector(file.options().limits());
        this.reader = CsvReader.builder()
                .fieldSeparator(file.options().delimiter())
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(bufferSize(file.options().limits()))
                .build(collector, text);
        this.rows = reader.iterator();
        this.layout = file.layout(raw().orElseThrow(() -> HeaderFaults.empty(file.name())));
    }

    /** Room for a cell that is too large by as much again, so that it can be passed over. */
    private static int bufferSize(CsvLimits limits) {
        return (int) Math.min(2L * limits.cellSize() + READ_AHEAD, Integer.MAX_VALUE - READ_AHEAD);
    }

    /** Opens a file and reads its header. */
    static TableReader open(FileSet files, CsvFile file) throws SourceException {
        try {
            InputStream content = Checksum.open(files, file.name());
            try {
                return new TableReader(
                        file,
                        EncodedText.open(file.name(), content, file.options().charset()));
            } catch (SourceException | IOException noHeader) {
                content.close();
                throw noHeader;
            }
        } catch (IOException unreadable) {
            throw FileFaults.unreadable(file.name(), unreadable);
        }
    }

    /** The next row that has an identifier of its own; empty at the end of the file. */
    Optional<TableRow> next() throws SourceException {
        for (Optional<RawRow> raw = raw(); raw.isPresent(); raw = raw()) {
            Optional<TableRow> row = usable(raw.get());
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }

    private Optional<RawRow> raw() throws SourceException {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            RawRow row = rows.next();
            if (rowsRead++ > file.options().limits().rows()) {
                throw FileFaults.tooManyRows(
                        file.name(), file.options().limits().rows());
            }
            return Optional.of(row);
        } catch (RuntimeException fault) {
            throw FileFaults.parsing(file.name(), collector.line(), fault, file.options());
        }
    }

    private Optional<TableRow> usable(RawRow raw) {
        if (raw.blank()) {
            return Optional.empty();
        }
        if (!raw.excess().isEmpty()) {
            return passOver(
                    TableFinding.ROW_TOO_LARGE,
                    RecordReference.NONE,
                    raw,
                    "The row is too large: " + raw.excess() + ".");
        }
        if (ragged(raw)) {
            String counts = "The row has " + raw.cells().size() + " cells, the header has " + layout.width() + ".";
            return passOver(CsvFinding.ROW_RAGGED, RecordReference.NONE, raw, counts);
        }
        return identified(file.row(layout, raw), raw);
    }

    /** Cells beyond the header do not count where they are empty. */
    private boolean ragged(RawRow raw) {
        List<String> cells = raw.cells();
        return cells.size() < layout.width()
                || (cells.size() > layout.width()
                        && cells.stream().skip(layout.width()).anyMatch(cell -> !cell.isBlank()));
    }

    private Optional<TableRow> identified(TableRow row, RawRow raw) {
        if (row.id().isEmpty()) {
            return passOver(SourceFinding.IDENTIFIER_MISSING, RecordReference.NONE, raw, "The row has no identifier.");
        }
        if (holdsControl(row.id())) {
            return passOver(
                    SourceFinding.RECORD_UNREADABLE,
                    RecordReference.NONE,
                    raw,
                    "The identifier of the row holds a line break or another control character.");
        }
        if (!seen.add(row.id())) {
            return tell(
                    SourceFinding.IDENTIFIER_TWICE,
                    row.reference(),
                    raw,
                    "The identifier " + (file.personal() ? "of the row" : row.id()) + " stands in an earlier row too.");
        }
        return Optional.of(row);
    }

    private static boolean holdsControl(String identifier) {
        for (int i = 0; i < identifier.length(); i++) {
            if (Character.isISOControl(identifier.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<TableRow> passOver(FindingCode code, RecordReference record, RawRow raw, String message) {
        unreadable++;
        return tell(code, record, raw, message);
    }

    private Optional<TableRow> tell(FindingCode code, RecordReference record, RawRow raw, String message) {
        file.report(
                code, record, file.cell(raw.line(), layout.header(file.content().identifier())), message);
        return Optional.empty();
    }

    /** How many rows were passed over with a finding, without those whose identifier an earlier row had. */
    long unreadable() {
        return unreadable;
    }

    @Override
    public void close() throws SourceException {
        seen.close();
        try {
            reader.close();
        } catch (IOException unreadableFile) {
            throw FileFaults.unreadable(file.name(), unreadableFile);
        }
    }
}
