package org.elmport.dataset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The records of all runs in one order, one per key. Where a key has several contents the smallest one stands, whatever
 * came first, and the others are counted.
 */
final class SpoolMerge {

    /** All windows together; with very many runs each becomes as small as it may. */
    private static final int ALL_WINDOWS = 1 << 22;

    private static final int LARGEST_WINDOW = 1 << 18;

    private final PriorityQueue<RunCursor> cursors;
    private final SpoolRecord record = new SpoolRecord();
    private final SpoolRecord latest = new SpoolRecord();
    private long address;
    private int contents;

    SpoolMerge(FileChannel channel, List<Spool.Run> runs) throws IOException {
        cursors = new PriorityQueue<>(
                Math.max(1, runs.size()), (one, other) -> one.record().compareTo(other.record()));
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
        RunCursor first = cursors.peek();
        if (first == null) {
            return false;
        }
        record.copyFrom(first.record());
        address = first.address();
        contents = 1;
        step();
        passOthers();
        return true;
    }

    private void passOthers() throws IOException {
        SpoolRecord before = record;
        for (RunCursor other = cursors.peek();
                other != null && other.record().sameKey(record);
                other = cursors.peek()) {
            if (!other.record().sameContent(before)) {
                contents++;
                latest.copyFrom(other.record());
                before = latest;
            }
            step();
        }
    }

    private void step() throws IOException {
        RunCursor cursor = cursors.remove();
        if (cursor.advance()) {
            cursors.add(cursor);
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
