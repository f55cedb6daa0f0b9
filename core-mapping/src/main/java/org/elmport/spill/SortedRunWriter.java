package org.elmport.spill;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Writes entries that come in order into a run. */
final class SortedRunWriter implements FingerprintTable.Visitor {

    private static final int WINDOW = 2048;

    private final SpillFile file;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW * SortedRun.ENTRY_BYTES);
    private long entries;
    private long position;

    SortedRunWriter(Path directory) {
        file = SpillFile.in(directory);
    }

    @Override
    public void visit(long high, long low, long value) {
        if (!window.hasRemaining()) {
            drain();
        }
        window.putLong(high).putLong(low).putLong(value);
        entries++;
    }

    private void drain() {
        window.flip();
        int length = window.remaining();
        file.write(window, position);
        position += length;
        window.clear();
    }

    SortedRun finish() {
        drain();
        return new SortedRun(file, entries);
    }

    /** Both in one; where both have a fingerprint, the number of the newer one stands. */
    static SortedRun merge(Path directory, SortedRun older, SortedRun newer) {
        SortedRunWriter merged = new SortedRunWriter(directory);
        RunReader old = older.reader();
        RunReader young = newer.reader();
        while (old.present() || young.present()) {
            int compared = old.compareTo(young);
            (compared < 0 ? old : young).show(merged);
            if (compared <= 0) {
                old.next();
            }
            if (compared >= 0) {
                young.next();
            }
        }
        older.close();
        newer.close();
        return merged.finish();
    }
}
