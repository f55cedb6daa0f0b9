package org.elmport.rule;

import org.jspecify.annotations.Nullable;

/**
 * Fingerprints with a number each, in open addressing: 20 bytes a place and no object per entry. It is cut into
 * segments that grow on their own, so that growing never needs the whole table twice.
 */
final class FingerprintMap {

    private static final int SEGMENTS = 64;

    private final @Nullable Segment[] segments = new Segment[SEGMENTS];

    /** The number of a fingerprint; 0 when it is not there. */
    int get(Fingerprint print) {
        Segment segment = segments[index(print)];
        return segment == null ? 0 : segment.values[segment.place(print.high(), print.low())];
    }

    /** Adds bits to the number of a fingerprint, and says what it was before; 0 when it was not there. */
    int merge(Fingerprint print, int bits) {
        Segment segment = segment(print);
        int place = segment.place(print.high(), print.low());
        int before = segment.values[place];
        if (before == 0) {
            segment.add(place, print, bits);
        } else {
            segment.values[place] = before | bits;
        }
        return before;
    }

    /** The number of a fingerprint, which is the one offered when it was not there. */
    int getOrAdd(Fingerprint print, int number) {
        Segment segment = segment(print);
        int place = segment.place(print.high(), print.low());
        int before = segment.values[place];
        if (before == 0) {
            segment.add(place, print, number);
            return number;
        }
        return before;
    }

    /** How many fingerprints there are. */
    long size() {
        long size = 0;
        for (Segment segment : segments) {
            size += segment == null ? 0 : segment.size;
        }
        return size;
    }

    /** How many places were looked at in all; says whether the work grows with the number of entries alone. */
    long steps() {
        long steps = 0;
        for (Segment segment : segments) {
            steps += segment == null ? 0 : segment.steps;
        }
        return steps;
    }

    /** Shows every number to a visitor, in no particular order. */
    void forEach(NumberVisitor visitor) {
        for (Segment segment : segments) {
            if (segment != null) {
                for (int value : segment.values) {
                    if (value != 0) {
                        visitor.visit(value);
                    }
                }
            }
        }
    }

    private static int index(Fingerprint print) {
        return (int) print.high() & (SEGMENTS - 1);
    }

    private Segment segment(Fingerprint print) {
        int index = index(print);
        Segment segment = segments[index];
        if (segment == null) {
            segment = new Segment();
            segments[index] = segment;
        }
        return segment;
    }

    /** Takes numbers. */
    interface NumberVisitor {
        void visit(int number);
    }

    private static final class Segment {

        private static final int FIRST_CAPACITY = 8;

        private long[] keys = new long[2 * FIRST_CAPACITY];
        private int[] values = new int[FIRST_CAPACITY];
        private int size;
        private long steps;

        /** Where the fingerprint is, or the free place where it would be. */
        int place(long high, long low) {
            int capacity = values.length;
            int place = (int) (((low >>> 32) * capacity) >>> 32);
            steps++;
            while (values[place] != 0 && (keys[2 * place] != high || keys[2 * place + 1] != low)) {
                place = place + 1 == capacity ? 0 : place + 1;
                steps++;
            }
            return place;
        }

        void add(int place, Fingerprint print, int value) {
            set(place, print.high(), print.low(), value);
            size++;
            if (size * 4L > values.length * 3L) {
                grow();
            }
        }

        private void set(int place, long high, long low, int value) {
            keys[2 * place] = high;
            keys[2 * place + 1] = low;
            values[place] = value;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldValues = values;
            int capacity = oldValues.length + Math.max(FIRST_CAPACITY, oldValues.length / 2);
            keys = new long[2 * capacity];
            values = new int[capacity];
            for (int i = 0; i < oldValues.length; i++) {
                if (oldValues[i] != 0) {
                    set(place(oldKeys[2 * i], oldKeys[2 * i + 1]), oldKeys[2 * i], oldKeys[2 * i + 1], oldValues[i]);
                }
            }
        }
    }
}
