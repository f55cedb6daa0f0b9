package org.elmport.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One list within the block of all: its rows as lines of code, tab and English label, with a second tab before a label
 * that is not the list's own; and a hash table of places of rows, three bytes each. A row is told by the place where it
 * begins. Nothing is unpacked, so a table is ready as soon as the block is read.
 */
final class CodeTable {

    /** How many bytes a place in the hash table takes: the distance from the first row, from 1; 0 when it is free. */
    static final int BYTES_PER_SLOT = 3;

    private static final byte TAB = '\t';
    private static final byte NEWLINE = '\n';

    private final byte[] block;
    private final int size;
    private final int multiplier;
    private final int slotBits;
    private final int slots;
    private final int rows;
    private final int end;

    /**
     * A table in a block.
     *
     * @param block all lists
     * @param size how many rows the table has
     * @param multiplier what spreads the hashes of its codes best
     * @param slotBits the logarithm of the number of slots
     * @param slots where the slots begin; the rows follow them
     * @param end where the rows end
     */
    CodeTable(byte[] block, int size, int multiplier, int slotBits, int slots, int end) {
        this.block = block;
        this.size = size;
        this.multiplier = multiplier;
        this.slotBits = slotBits;
        this.slots = slots;
        this.rows = slots + (BYTES_PER_SLOT << slotBits);
        this.end = end;
    }

    /** The row of the code that stands in the text from a place to its end, or -1. */
    int find(String text, int from) {
        int slot = slot(hash(text, from), multiplier, slotBits);
        for (int row = row(slot); row >= 0; row = row(slot)) {
            if (same(row, text, from)) {
                return row;
            }
            slot = next(slot, slotBits);
        }
        return -1;
    }

    /** How many places are looked at to find the code. */
    int probes(String code) {
        int slot = slot(hash(code, 0), multiplier, slotBits);
        int probes = 1;
        for (int row = row(slot); row >= 0 && !same(row, code, 0); row = row(slot)) {
            slot = next(slot, slotBits);
            probes++;
        }
        return probes;
    }

    int size() {
        return size;
    }

    IntStream rows() {
        return IntStream.iterate(rows, row -> row < end, row -> after(row, NEWLINE));
    }

    Stream<String> codes() {
        return rows().mapToObj(this::code);
    }

    String code(int row) {
        return text(row, after(row, TAB) - 1);
    }

    Optional<String> label(int row) {
        int start = after(row, TAB);
        if (block[start] == TAB) {
            start++;
        }
        int stop = after(start, NEWLINE) - 1;
        return start == stop ? Optional.empty() : Optional.of(text(start, stop));
    }

    boolean official(int row) {
        byte first = block[after(row, TAB)];
        return first != TAB && first != NEWLINE;
    }

    /** What the table takes of the block. */
    int bytes() {
        return end - slots;
    }

    /** The hash of the code that stands in the text from a place to its end. */
    static int hash(String text, int from) {
        int hash = 0;
        for (int index = from; index < text.length(); index++) {
            hash = 31 * hash + text.charAt(index);
        }
        return hash;
    }

    /** Where a code of this hash is looked for first: the upper bits of a product, as the lower ones are much alike. */
    static int slot(int hash, int multiplier, int slotBits) {
        return (hash * multiplier) >>> (Integer.SIZE - slotBits);
    }

    /** Where it is looked for next. */
    static int next(int slot, int slotBits) {
        return (slot + 1) & ((1 << slotBits) - 1);
    }

    private int row(int slot) {
        int at = slots + slot * BYTES_PER_SLOT;
        int place = ((block[at] & 0xff) << 16) | ((block[at + 1] & 0xff) << 8) | (block[at + 2] & 0xff);
        return place == 0 ? -1 : rows + place - 1;
    }

    private boolean same(int row, String text, int from) {
        int at = row;
        for (int index = from; index < text.length(); index++, at++) {
            char letter = text.charAt(index);
            if (block[at] != letter || letter == TAB) {
                return false;
            }
        }
        return block[at] == TAB;
    }

    private int after(int start, byte sign) {
        int at = start;
        while (block[at] != sign) {
            at++;
        }
        return at + 1;
    }

    private String text(int start, int stop) {
        return new String(block, start, stop - start, StandardCharsets.UTF_8);
    }
}
