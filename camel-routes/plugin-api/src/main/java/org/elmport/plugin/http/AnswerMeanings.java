package org.elmport.plugin.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What answers of a system that are no success mean: a table in a file, of which the first line that fits counts. Its
 * columns, parted by tabs, are {@code call}, {@code status}, {@code code}, {@code meaning} and {@code words}; each of the
 * first three may be {@code *} for any. The first line names them, and the last fits every answer.
 *
 * @param <M> what an answer can mean to the plugin
 */
public final class AnswerMeanings<M extends Enum<M>> {

    private static final String ANY = "*";
    private static final int COLUMNS = 5;
    /** Only what looks like a code comes into messages: what a system says besides may name people. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}-[0-9]{1,6}");

    private final List<Row<M>> rows;

    private AnswerMeanings(List<Row<M>> rows) {
        this.rows = rows;
    }

    /**
     * One line of the table.
     *
     * @param <M> what an answer can mean
     * @param call the word of the call that was answered
     * @param status the status of HTTP
     * @param code the code in the answer
     * @param meaning what such an answer means
     * @param words the same for people
     */
    public record Row<M extends Enum<M>>(String call, String status, String code, M meaning, String words) {

        private boolean fits(String asked, int answered, String said) {
            return fits(call, asked) && fits(status, Integer.toString(answered)) && fits(code, said);
        }

        private static boolean fits(String cell, String value) {
            return cell.equals(ANY) || cell.equals(value);
        }

        /** The words, with the status and the code of the answer; never with anything else that it said. */
        public String words(int answered, String said) {
            return words + " (" + answered + (CODE.matcher(said).matches() ? " " + said : "") + ")";
        }
    }

    /**
     * Reads a table, and closes the stream.
     *
     * @param <M> what an answer can mean
     *
     * @throws IllegalStateException if a line has another number of columns
     * @throws IllegalArgumentException if a meaning is none of these
     */
    public static <M extends Enum<M>> AnswerMeanings<M> read(InputStream table, Class<M> meanings) {
        try (table) {
            return new AnswerMeanings<>(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> row(List.of(line.split("\t", -1)), meanings))
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read a table of a plugin", failure);
        }
    }

    private static <M extends Enum<M>> Row<M> row(List<String> cells, Class<M> meanings) {
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException("a line has not " + COLUMNS + " columns: " + cells);
        }
        return new Row<>(cells.get(0), cells.get(1), cells.get(2), Enum.valueOf(meanings, cells.get(3)), cells.get(4));
    }

    /** All lines, in their order. */
    public List<Row<M>> rows() {
        return rows;
    }

    /**
     * The line that counts for an answer.
     *
     * @param code the code in the answer, empty for none
     */
    public Row<M> of(String call, int status, String code) {
        return rows.stream()
                .filter(row -> row.fits(call, status, code))
                .findFirst()
                .orElseThrow();
    }
}
