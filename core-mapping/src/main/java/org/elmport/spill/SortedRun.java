package org.elmport.spill;

import java.nio.ByteBuffer;

/**
 * Fingerprints with their numbers in one file, in order. As fingerprints are spread evenly, the place of one follows
 * from its own bits within a page or two.
 */
final class SortedRun implements AutoCloseable {

    static final int ENTRY_BYTES = 3 * Long.BYTES;

    /** A page of the disk, less what is left over. */
    private static final int WINDOW = 4096 / ENTRY_BYTES;

    /** So often the bits are asked; whoever arranges fingerprints to defeat that is met by halving. */
    private static final int GUESSES = 4;

    private final SpillFile file;
    private final long entries;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW * ENTRY_BYTES);
    private long first;
    private int count;

    SortedRun(SpillFile file, long entries) {
        this.file = file;
        this.entries = entries;
    }

    long entries() {
        return entries;
    }

    /** The number of a fingerprint; 0 when it is not there. */
    long find(long high, long low) {
        if (count > 0 && within(high, low)) {
            return inWindow(high, low);
        }
        long from = 0;
        long to = entries;
        long known = 0;
        long knownHigh = 0;
        for (int step = 0; from < to; step++) {
            long middle = step < GUESSES ? known + distance(knownHigh, high) : (from + to) >>> 1;
            load(Math.max(from, Math.min(middle - WINDOW / 2, to - WINDOW)), to);
            if (compare(0, high, low) > 0) {
                to = first;
                known = first;
                knownHigh = window.getLong(0);
            } else if (compare(count - 1, high, low) < 0) {
                from = first + count;
                known = from;
                knownHigh = window.getLong((count - 1) * ENTRY_BYTES);
            } else {
                return inWindow(high, low);
            }
        }
        return 0;
    }

    private boolean within(long high, long low) {
        return compare(0, high, low) <= 0 && compare(count - 1, high, low) >= 0;
    }

    /** How many entries lie between two fingerprints if all are spread evenly. */
    private long distance(long from, long to) {
        return (long) ((fraction(to) - fraction(from)) * entries);
    }

    private static double fraction(long high) {
        return (high >>> 1) * 0x1p-63;
    }

    private void load(long start, long end) {
        first = Math.max(0, start);
        count = (int) Math.min(WINDOW, end - first);
        file.read(window.clear().limit(count * ENTRY_BYTES), first * ENTRY_BYTES);
    }

    private long inWindow(long high, long low) {
        int from = 0;
        int to = count;
        while (from < to) {
            int middle = (from + to) >>> 1;
            int compared = compare(middle, high, low);
            if (compared == 0) {
                return window.getLong(middle * ENTRY_BYTES + 2 * Long.BYTES);
            }
            from = compared < 0 ? middle + 1 : from;
            to = compared > 0 ? middle : to;
        }
        return 0;
    }

    private int compare(int entry, long high, long low) {
        int at = entry * ENTRY_BYTES;
        return MemoryTable.compare(window.getLong(at), window.getLong(at + Long.BYTES), high, low);
    }

    /** All of it, from the first on. */
    RunReader reader() {
        return new RunReader(file, entries);
    }

    @Override
    public void close() {
        file.close();
    }
}
