package org.elmport.spill;

import java.util.Arrays;

/**
 * Fingerprints with a number each, in open addressing: 24 bytes a place and no object per entry. The place of a
 * fingerprint grows with it, so that a table is all but sorted as it lies there. A number of 0 says that there is none.
 */
final class MemoryTable {

    private static final int FIRST_CAPACITY = 16;

    private final int most;
    private long[] keys = new long[2 * FIRST_CAPACITY];
    private long[] values = new long[FIRST_CAPACITY];
    private int size;
    private long steps;

    /** A table for at most so many fingerprints. */
    MemoryTable(int most) {
        this.most = most;
    }

    boolean full() {
        return size == most;
    }

    int size() {
        return size;
    }

    /** How many places were looked at in all. */
    long steps() {
        return steps;
    }

    long get(long high, long low) {
        return values[place(high, low)];
    }

    /** Sets the number of a fingerprint; there must be room where it is new. */
    void put(long high, long low, long value) {
        int place = place(high, low);
        boolean added = values[place] == 0;
        set(place, high, low, value);
        if (added) {
            size++;
            if (size * 4L > values.length * 3L) {
                grow();
            }
        }
    }

    /** Where the fingerprint is, or the free place where it would be. */
    private int place(long high, long low) {
        int capacity = values.length;
        int place = (int) (((high >>> 32) * capacity) >>> 32);
        steps++;
        while (values[place] != 0 && (keys[2 * place] != high || keys[2 * place + 1] != low)) {
            place = place + 1 == capacity ? 0 : place + 1;
            steps++;
        }
        return place;
    }

    private void set(int place, long high, long low, long value) {
        keys[2 * place] = high;
        keys[2 * place + 1] = low;
        values[place] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        int capacity = (int) Math.min(oldValues.length * 3L / 2, most * 4L / 3 + FIRST_CAPACITY);
        keys = new long[2 * capacity];
        values = new long[capacity];
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != 0) {
                set(place(oldKeys[2 * i], oldKeys[2 * i + 1]), oldKeys[2 * i], oldKeys[2 * i + 1], oldValues[i]);
            }
        }
    }

    void forEach(FingerprintTable.Visitor visitor) {
        for (int place = 0; place < values.length; place++) {
            if (values[place] != 0) {
                visitor.visit(keys[2 * place], keys[2 * place + 1], values[place]);
            }
        }
    }

    /** Hands all over in their order, and is empty then. */
    void drain(FingerprintTable.Visitor visitor) {
        sort();
        for (int i = 0; i < size; i++) {
            visitor.visit(keys[2 * i], keys[2 * i + 1], values[i]);
        }
        Arrays.fill(values, 0);
        size = 0;
    }

    /** Moves all to the front and puts those in order that gave way to others, which are close to their place. */
    private void sort() {
        int sorted = 0;
        for (int place = 0; place < values.length; place++) {
            long value = values[place];
            if (value != 0) {
                long high = keys[2 * place];
                long low = keys[2 * place + 1];
                values[place] = 0;
                int hole = sorted++;
                while (hole > 0 && compare(keys[2 * hole - 2], keys[2 * hole - 1], high, low) > 0) {
                    set(hole, keys[2 * hole - 2], keys[2 * hole - 1], values[hole - 1]);
                    hole--;
                }
                set(hole, high, low, value);
            }
        }
    }

    static int compare(long high, long low, long otherHigh, long otherLow) {
        int byHigh = Long.compareUnsigned(high, otherHigh);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, otherLow);
    }
}
