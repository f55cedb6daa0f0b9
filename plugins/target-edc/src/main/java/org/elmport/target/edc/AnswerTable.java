package org.elmport.target.edc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What answers that are no success mean: a table in a file, of which the first line that fits counts. */
final class AnswerTable {

    /** The table. */
    static final List<Row> ROWS = read();

    private static final String ANY = "*";
    private static final int COLUMNS = 5;

    private AnswerTable() {}

    /** One line: for a call, a status and a code, each of which may be any. */
    record Row(String call, String status, String code, Meaning meaning, String words) {

        private boolean fits(EdcCall asked, int answered, String said) {
            return fits(call, asked.word()) && fits(status, Integer.toString(answered)) && fits(code, said);
        }

        private static boolean fits(String cell, String value) {
            return cell.equals(ANY) || cell.equals(value);
        }
    }

    static Row of(EdcCall call, int status, String code) {
        return ROWS.stream()
                .filter(row -> row.fits(call, status, code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> read() {
        try (InputStream table = Objects.requireNonNull(AnswerTable.class.getResourceAsStream("answers.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> row(List.of(line.split("\t", -1))))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read a file of this plugin", failure);
        }
    }

    private static Row row(List<String> cells) {
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException("a line of answers.tsv has not " + COLUMNS + " columns");
        }
        return new Row(cells.get(0), cells.get(1), cells.get(2), Meaning.valueOf(cells.get(3)), cells.get(4));
    }
}
