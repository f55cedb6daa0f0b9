package org.elmport.dataset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Records sorted on disk. They are collected in memory up to a number of bytes, sorted, and written behind each other
 * into one file, one sorted run after the other; reading merges the runs, any number of times. Records that are the
 * same in key and content become one.
 */
final class Spool implements AutoCloseable {

    private final Path file;
    private final int budget;
    private RunBuffer buffer;
    private final List<Run> runs = new ArrayList<>();
    private final FileChannel channel;
    private long end;

    /** A stretch of the file that is sorted. */
    record Run(long start, long end) {}

    /**
     * A spool with a file of its own.
     *
     * @param budget the bytes it may hold in memory
     */
    Spool(Path file, int budget) throws IOException {
        this.file = file;
        this.budget = budget;
        this.buffer = new RunBuffer(budget);
        this.channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    void append(ByteSink key, ByteSink content, ByteSink note) throws IOException {
        if (!buffer.hasRoom(key.length() + content.length() + note.length())) {
            flush();
        }
        buffer.add(key, content, note);
    }

    private void flush() throws IOException {
        RunWriter writer = new RunWriter(channel, end);
        SpoolRecord current = new SpoolRecord();
        SpoolRecord previous = new SpoolRecord();
        boolean first = true;
        for (int record : buffer.sorted()) {
            buffer.view(record, current);
            if (first || !current.sameKey(previous) || !current.sameContent(previous)) {
                writer.write(current);
                buffer.view(record, previous);
            }
            first = false;
        }
        long newEnd = writer.finish();
        runs.add(new Run(end, newEnd));
        end = newEnd;
        buffer.clear();
    }

    /** Everything appended so far, in order. The memory for collecting is given back. */
    SpoolMerge merged() throws IOException {
        if (!buffer.isEmpty()) {
            flush();
            buffer = new RunBuffer(budget);
        }
        return new SpoolMerge(channel, runs);
    }

    /** The record at an address that {@link SpoolMerge#address()} gave. */
    SpoolRecord read(long address) throws IOException {
        RunCursor cursor = new RunCursor(channel, new Run(address, end), RunCursor.SMALLEST_WINDOW);
        cursor.advance();
        return cursor.record();
    }

    /** How often it had to write. */
    int runs() {
        return runs.size();
    }

    /** Bytes on disk. */
    long bytes() {
        return end;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
