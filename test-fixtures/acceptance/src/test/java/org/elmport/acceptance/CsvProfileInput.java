package org.elmport.acceptance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The filled CSV files of the test resources. */
final class CsvProfileInput implements ProfileInput {

    private final SortedMap<String, List<List<String>>> tables = new TreeMap<>();

    CsvProfileInput(Path... directories) throws IOException {
        for (Path file : Fixtures.files(".csv", directories)) {
            tables.put(Fixtures.plainName(file), rows(file));
        }
    }

    private static List<List<String>> rows(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    @Override
    public String source() {
        return "csv";
    }

    /** The headers of a table. */
    List<String> headers(String table) {
        return tables.getOrDefault(table, List.of(List.of())).get(0);
    }

    /** Columns in which no row has a value. */
    List<Key> emptyColumns() {
        List<Key> empty = new ArrayList<>();
        tables.forEach((name, rows) -> {
            for (int column = 0; column < rows.get(0).size(); column++) {
                int index = column;
                if (rows.stream().skip(1).allMatch(row -> row.get(index).isEmpty())) {
                    empty.add(new Key(name, rows.get(0).get(index)));
                }
            }
        });
        return empty;
    }

    @Override
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        // the first column is the identifier
        tables.forEach((name, rows) -> rows.get(0).stream()
                .skip(1)
                .map(column -> new Key(name, column))
                .forEach(keys::add));
        return keys;
    }

    @Override
    public void write(Path directory, Optional<Key> without) throws IOException {
        for (String name : tables.keySet()) {
            int blank = without.filter(key -> key.file().equals(name))
                    .map(key -> headers(name).indexOf(key.field()))
                    .orElse(-1);
            try (CsvWriter writer =
                    CsvWriter.builder().build(Files.newBufferedWriter(directory.resolve(name + ".csv")))) {
                for (List<String> row : tables.get(name)) {
                    writer.writeRecord(row == tables.get(name).get(0) ? row : blanked(row, blank));
                }
            }
        }
    }

    private static List<String> blanked(List<String> row, int blank) {
        List<String> cells = new ArrayList<>(row);
        if (blank >= 0) {
            cells.set(blank, "");
        }
        return cells;
    }
}
