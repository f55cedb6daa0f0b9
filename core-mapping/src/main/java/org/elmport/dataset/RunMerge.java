package org.elmport.dataset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;

/** The records of all runs of a file. */
final class RunMerge implements SpoolMerge {

    /** All windows together; with very many runs each becomes as small as it may. */
    private static final int ALL_WINDOWS = 1 << 22;

    private static final int LARGEST_WINDOW = 1 << 18;

    private final CursorHeap cursors;
    private final SpoolRecord record = new SpoolRecord();
    private final SpoolRecord latest = new SpoolRecord();
    private long address;
    private int contents;

    RunMerge(FileChannel channel, List<RunFile.Run> runs) throws IOException {
        cursors = new CursorHeap(runs.size());
        int window =
                Math.max(RunCursor.SMALLEST_WINDOW, Math.min(LARGEST_WINDOW, ALL_WINDOWS / Math.max(1, runs.size())));
        for (RunFile.Run run : runs) {
            RunCursor cursor = new RunCursor(channel, run, window);
            if (cursor.advance()) {
                cursors.add(cursor);
            }
        }
    }

    @Override
    public boolean next() throws IOException {
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

    @Override
    public SpoolRecord record() {
        return record;
    }

    @Override
    public long address() {
        return address;
    }

    @Override
    public int contents() {
        return contents;
    }
}
