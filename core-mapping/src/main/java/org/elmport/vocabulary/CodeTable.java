package org.elmport.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of one list as they stand in its file: code, tab, English label; a second tab before a label that is not the
 * list's own. One block of bytes, where each row begins, and a hash table of row numbers: no object for any code.
 */
final class CodeTable {

    private static final byte TAB = '\t';
    private static final byte NEWLINE = '\n';

    /** A quarter full at most, so that no code is more than a few places from where it is looked for. */
    private static final int SLOTS_PER_ROW = 8;

    private final byte[] rows;
    private final int[] starts;
    private final short[] slots;

    private CodeTable(byte[] rows, int[] starts, short[] slots) {
        this.rows = rows;
        this.starts = starts;
        this.slots = slots;
    }

    /** The table of a list, from its file beside this class. */
    static CodeTable of(CodeList list) {
        try (InputStream file = CodeTable.class.getResourceAsStream(resource(list))) {
            if (file == null) {
                throw new IllegalStateException("The code list " + resource(list) + " is missing from the library");
            }
            return of(file.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("The code list " + resource(list) + " cannot be read", broken);
        }
    }

    static String resource(CodeList list) {
        return "codes/" + list.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".tsv";
    }

    /** The table of rows that each end with a newline. */
    static CodeTable of(byte[] rows) {
        int[] starts = starts(rows);
        short[] slots = new short[Integer.highestOneBit(Math.max(1, starts.length)) * SLOTS_PER_ROW];
        CodeTable table = new CodeTable(rows, starts, slots);
        table.fill();
        return table;
    }

    private static int[] starts(byte[] rows) {
        int size = 0;
        for (byte each : rows) {
            size += each == NEWLINE ? 1 : 0;
        }
        int[] starts = new int[size + 1];
        int row = 0;
        for (int at = 0; at < rows.length; at++) {
            if (rows[at] == NEWLINE) {
                starts[++row] = at + 1;
            }
        }
        return starts;
    }

    private void fill() {
        for (int row = 0; row < size(); row++) {
            int hash = 0;
            for (int at = starts[row]; rows[at] != TAB; at++) {
                hash = 31 * hash + rows[at];
            }
            int slot = slot(hash);
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = (short) (row + 1);
        }
    }

    /** The row of the code that stands in the text from a place to its end, or -1. */
    int find(String text, int from) {
        int slot = slot(hash(text, from));
        while (slots[slot] != 0) {
            int row = (slots[slot] & 0xffff) - 1;
            if (same(row, text, from)) {
                return row;
            }
            slot = next(slot);
        }
        return -1;
    }

    /** How many places are looked at to find the code, or to know that it is not there. */
    int probes(String code) {
        int probes = 1;
        for (int slot = slot(hash(code, 0)); slots[slot] != 0; slot = next(slot)) {
            if (same((slots[slot] & 0xffff) - 1, code, 0)) {
                return probes;
            }
            probes++;
        }
        return probes;
    }

    int size() {
        return starts.length - 1;
    }

    String code(int row) {
        int start = starts[row];
        return text(start, tab(start));
    }

    Optional<String> label(int row) {
        int start = tab(starts[row]) + 1;
        int end = starts[row + 1] - 1;
        if (start < end && rows[start] == TAB) {
            start++;
        }
        return start >= end ? Optional.empty() : Optional.of(text(start, end));
    }

    boolean official(int row) {
        int start = tab(starts[row]) + 1;
        return start < starts[row + 1] - 1 && rows[start] != TAB;
    }

    Stream<String> codes() {
        return IntStream.range(0, size()).mapToObj(this::code);
    }

    /** What the table holds in memory, in bytes, but for the heads of three arrays. */
    int bytes() {
        return rows.length + Integer.BYTES * starts.length + Short.BYTES * slots.length;
    }

    private boolean same(int row, String text, int from) {
        int at = starts[row];
        for (int index = from; index < text.length(); index++, at++) {
            char letter = text.charAt(index);
            if (rows[at] != letter || letter == TAB) {
                return false;
            }
        }
        return rows[at] == TAB;
    }

    private int tab(int start) {
        int at = start;
        while (rows[at] != TAB) {
            at++;
        }
        return at;
    }

    private String text(int start, int end) {
        return new String(rows, start, end - start, StandardCharsets.UTF_8);
    }

    private static int hash(String text, int from) {
        int hash = 0;
        for (int index = from; index < text.length(); index++) {
            hash = 31 * hash + text.charAt(index);
        }
        return hash;
    }

    /** Spreads the hash, so that codes which differ in one letter do not stand in a row. */
    private int slot(int hash) {
        int spread = hash * 0x9E3779B9;
        return (spread ^ (spread >>> 16)) & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
