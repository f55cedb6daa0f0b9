package org.elmport.spill;

import java.nio.ByteBuffer;

/** Reads a sorted run from its start to its end. */
final class RunReader {

    private static final int WINDOW = 2048;

    private final SpillFile file;
    private final long entries;
    private final ByteBuffer window =
            ByteBuffer.allocate(WINDOW * SortedRun.ENTRY_BYTES).limit(0);
    private long read;
    private boolean present;
    private long high;
    private long low;
    private long value;

    RunReader(SpillFile file, long entries) {
        this.file = file;
        this.entries = entries;
        next();
    }

    /** Moves to the next entry. */
    void next() {
        present = window.hasRemaining() || fill();
        if (present) {
            high = window.getLong();
            low = window.getLong();
            value = window.getLong();
        }
    }

    private boolean fill() {
        int count = (int) Math.min(WINDOW, entries - read);
        file.read(window.clear().limit(count * SortedRun.ENTRY_BYTES), read * SortedRun.ENTRY_BYTES);
        window.flip();
        read += count;
        return count > 0;
    }

    /** Whether there is an entry, and not the end. */
    boolean present() {
        return present;
    }

    /** Negative when the entry of this one comes first; entries come before the end. */
    int compareTo(RunReader other) {
        if (!present || !other.present) {
            return Boolean.compare(other.present, present);
        }
        return MemoryTable.compare(high, low, other.high, other.low);
    }

    void show(FingerprintTable.Visitor visitor) {
        visitor.visit(high, low, value);
    }
}
