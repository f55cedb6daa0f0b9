package org.elmport.dataset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;

/**
 * The records of all runs in one order, one per key. Where a key has several contents the smallest one stands, whatever
 * came first, and the others are counted.
 */
final class SpoolMerge {

    /** All windows together; with very many runs each becomes as small as it may. */
    private static final int ALL_WINDOWS = 1 << 22;

    private static final int LARGEST_WINDOW = 1 << 18;

    private final CursorHeap cursors;
    private final SpoolRecord record = new SpoolRecord();
    private final SpoolRecord latest = new SpoolRecord();
    private long address;
    private int contents;

    SpoolMerge(FileChannel channel, List<Spool.Run> runs) throws IOException {
        cursors = new CursorHeap(runs.size());
        int window =
                Math.max(RunCursor.SMALLEST_WINDOW, Math.min(LARGEST_WINDOW, ALL_WINDOWS / Math.max(1, runs.size())));
        for (Spool.Run run : runs) {
            RunCursor cursor = new RunCursor(channel, run, window);
            if (cursor.advance()) {
                cursors.add(cursor);
            }
        }
    }

    /** Moves to the next key. */
    boolean next() throws IOException {
        if (cursors.isEmpty()) {
            return false;
        }
        RunCursor first = cursors.first();
        record.copyFrom(first.record());
        address = first.address();
        contents = 1;
        cursors.step();
        passOthers();
        return true;
    }

    private void passOthers() throws IOException {
        SpoolRecord before = record;
        while (!cursors.isEmpty() && cursors.first().record().sameKey(record)) {
            SpoolRecord other = cursors.first().record();
            if (!other.sameContent(before)) {
                contents++;
                latest.copyFrom(other);
                before = latest;
            }
            cursors.step();
        }
    }

    /** The record, until the next move. */
    SpoolRecord record() {
        return record;
    }

    /** Where the record lies, for {@link Spool#read}. */
    long address() {
        return address;
    }

    /** How many different contents the key has. */
    int contents() {
        return contents;
    }
}
