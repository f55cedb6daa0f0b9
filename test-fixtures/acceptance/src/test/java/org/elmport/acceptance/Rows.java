package org.elmport.acceptance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The same tables with their rows in another order. */
final class Rows {

    private Rows() {}

    static Path reversed(Path input, Path output) throws IOException {
        Files.createDirectories(output);
        try (Stream<Path> files = Files.list(input)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                reverse(file, output.resolve(file.getFileName()));
            }
        }
        return output;
    }

    private static void reverse(Path from, Path to) throws IOException {
        List<CsvRecord> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(from)) {
            reader.forEach(rows::add);
        }
        Collections.reverse(rows.subList(1, rows.size()));
        try (CsvWriter writer = CsvWriter.builder().build(to)) {
            rows.forEach(row -> writer.writeRecord(row.getFields()));
        }
    }
}
