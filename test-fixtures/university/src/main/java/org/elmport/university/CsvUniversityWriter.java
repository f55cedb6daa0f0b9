package org.elmport.university;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes a university as CSV files: {@code organisations.csv}, {@code accreditations.csv}, {@code programmes.csv},
 * {@code courses.csv} and {@code offerings.csv}; UTF-8, RFC 4180, a header row, ISO dates, {@code |} between several values of
 * one cell. Records are written one by one.
 */
public final class CsvUniversityWriter {

    /** Makes a writer. */
    public CsvUniversityWriter() {}

    /**
     * Writes the files, replacing those of the same names.
     *
     * @param university the university
     * @param directory the folder, made when it is not there
     * @throws IOException when a file cannot be written
     */
    public void write(University university, Path directory) throws IOException {
        Files.createDirectories(directory);
        CsvRows rows = new CsvRows(university);
        write(
                directory.resolve("organisations.csv"),
                CsvColumns.ORGANISATIONS,
                university.organisations(),
                rows::organisation);
        write(
                directory.resolve("accreditations.csv"),
                CsvColumns.ACCREDITATIONS,
                university.accreditations(),
                rows::accreditation);
        write(directory.resolve("programmes.csv"), CsvColumns.PROGRAMMES, university.programmes(), rows::programme);
        write(directory.resolve("courses.csv"), CsvColumns.COURSES, university.courses(), rows::course);
        write(directory.resolve("offerings.csv"), CsvColumns.OFFERINGS, university.offerings(), rows::offering);
    }

    private static <T> void write(Path file, List<String> columns, Stream<T> records, Function<T, CsvRow> row)
            throws IOException {
        try (CsvWriter writer = CsvWriter.builder().build(file);
                records) {
            writer.writeRecord(columns);
            for (Iterator<T> each = records.iterator(); each.hasNext(); ) {
                writer.writeRecord(row.apply(each.next()).in(columns));
            }
        }
    }
}
