package org.elmport.vocabulary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;

/** Reads one table of codes; every cell that is wrong becomes a finding, and its row is left out. */
final class CrosswalkReader {

    /** How many rows of one table are read. */
    static final int MAXIMUM_ROWS = 100_000;

    /** How far into the text the first line is looked at for its delimiter. */
    private static final int LONGEST_FIRST_LINE = 4_096;

    private final String name;
    private final FindingSink findings;
    private final int maximumRows;
    private final Map<CrosswalkKey, List<CrosswalkEntry>> entries = new LinkedHashMap<>();

    CrosswalkReader(String name, FindingSink findings) {
        this(name, findings, MAXIMUM_ROWS);
    }

    CrosswalkReader(String name, FindingSink findings, int maximumRows) {
        this.name = name;
        this.findings = findings;
        this.maximumRows = maximumRows;
    }

    /** The rows that are right, by what they are found by; none when the text breaks off. */
    Map<CrosswalkKey, List<CrosswalkEntry>> read(Reader text) {
        BufferedReader lines = new BufferedReader(text, LONGEST_FIRST_LINE);
        try {
            CsvReader<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(delimiter(lines))
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(lines);
            records(records.iterator());
            return entries;
        } catch (IOException | UncheckedIOException | CsvParseException broken) {
            unreadable("is not CSV in UTF-8");
            return Map.of();
        }
    }

    void unreadable(String reason) {
        add(CrosswalkFinding.CROSSWALK_UNREADABLE, new SourcePointer(name, 0, 0, ""), "The file " + reason);
    }

    private void records(Iterator<CsvRecord> records) {
        CrosswalkColumns columns =
                CrosswalkColumns.of(records.hasNext() ? records.next().getFields() : List.of());
        columns.missing()
                .forEach(column -> add(
                        CrosswalkFinding.CROSSWALK_COLUMN_MISSING,
                        SourcePointer.cell(name, 1, column),
                        "There is no column " + column));
        columns.unknown()
                .forEach(column -> add(
                        CrosswalkFinding.CROSSWALK_COLUMN_UNKNOWN,
                        SourcePointer.cell(name, 1, column),
                        "The column " + column + " is not read"));
        if (columns.missing().isEmpty()) {
            rows(columns, records);
        }
    }

    private void rows(CrosswalkColumns columns, Iterator<CsvRecord> records) {
        for (int row = 0; records.hasNext(); row++) {
            CsvRecord record = records.next();
            if (row == maximumRows) {
                add(
                        CrosswalkFinding.CROSSWALK_TOO_LONG,
                        SourcePointer.cell(name, record.getStartingLineNumber(), ""),
                        "Only the first " + maximumRows + " rows are read");
                return;
            }
            new CrosswalkRow(name, columns, record, findings).entry().ifPresent(this::add);
        }
    }

    private void add(CrosswalkEntry entry) {
        List<CrosswalkEntry> others = entries.computeIfAbsent(entry.key(), key -> new ArrayList<>(1));
        for (CrosswalkEntry other : others) {
            if (other.overlaps(entry)) {
                overlap(entry, other);
                return;
            }
        }
        others.add(entry);
    }

    private void overlap(CrosswalkEntry entry, CrosswalkEntry other) {
        long line = Long.parseLong(entry.row().substring(entry.row().lastIndexOf(':') + 1));
        add(
                CrosswalkFinding.CROSSWALK_PERIOD_OVERLAP,
                SourcePointer.cell(name, line, CrosswalkColumns.VALUE),
                "The value " + entry.value() + " has a concept of the same days in " + other.row());
    }

    private void add(CrosswalkFinding code, SourcePointer place, String message) {
        findings.add(Finding.of(code, RecordReference.NONE, place, "", message));
    }

    /** The one of comma, semicolon and tab that the first line has most of. */
    private static char delimiter(BufferedReader lines) throws IOException {
        lines.mark(LONGEST_FIRST_LINE);
        int[] counts = new int[128];
        for (int count = 0; count < LONGEST_FIRST_LINE - 1; count++) {
            int letter = lines.read();
            if (letter < 0 || letter == '\n' || letter == '\r') {
                break;
            }
            if (letter < counts.length) {
                counts[letter]++;
            }
        }
        lines.reset();
        char commaOrSemicolon = counts[';'] > counts[','] ? ';' : ',';
        return counts['\t'] > counts[commaOrSemicolon] ? '\t' : commaOrSemicolon;
    }
}
