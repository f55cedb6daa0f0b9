package org.elmport.dataset;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Reads one run from its start to its end through a window that grows only for a record larger than it. */
final class RunCursor {

    static final int SMALLEST_WINDOW = 1 << 12;

    /** Three lengths, each in at most ten bytes. */
    private static final int LONGEST_HEADER = 30;

    private final FileChannel channel;
    private final long end;
    private final SpoolRecord record = new SpoolRecord();
    private byte[] window;
    private long windowStart;
    private int position;
    private int limit;
    private long address;

    RunCursor(FileChannel channel, RunFile.Run run, int windowSize) {
        this.channel = channel;
        this.end = run.end();
        this.windowStart = run.start();
        this.window = new byte[windowSize];
    }

    /** Moves to the next record. */
    boolean advance() throws IOException {
        if (windowStart + position >= end) {
            return false;
        }
        address = windowStart + position;
        atHand((int) Math.min(LONGEST_HEADER, end - address));
        ByteSource header = new ByteSource(window, position, limit - position);
        record.keyLength = header.size();
        record.contentLength = header.size();
        record.noteLength = header.size();
        position = header.position();
        atHand(record.length());
        record.bytes = window;
        record.key = position;
        position += record.length();
        return true;
    }

    /** The record, until the next move. */
    SpoolRecord record() {
        return record;
    }

    /** Where in the file the record starts. */
    long address() {
        return address;
    }

    private void atHand(int count) throws IOException {
        if (limit - position >= count) {
            return;
        }
        byte[] target = count <= window.length ? window : new byte[count];
        System.arraycopy(window, position, target, 0, limit - position);
        window = target;
        windowStart += position;
        limit -= position;
        position = 0;
        while (limit < count) {
            fill();
        }
    }

    private void fill() throws IOException {
        int wanted = (int) Math.min(window.length - limit, end - windowStart - limit);
        int read = channel.read(ByteBuffer.wrap(window, limit, wanted), windowStart + limit);
        if (read <= 0) {
            throw new EOFException("a spool ends before its last record; was its file in the temporary directory cut?");
        }
        limit += read;
    }
}
