package org.elmport.dataset;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Sorted records. They are collected in memory up to a number of bytes; what is more is sorted and written, and reading
 * merges the runs, any number of times. As long as they are few nothing is written at all: they are read from where they
 * lie. Records that are the same in key and content become one.
 */
final class Spool implements AutoCloseable {

    private final int budget;
    private final RunFile file;
    private RunBuffer buffer;
    /** The order of the records in memory, while none is appended. */
    private int @Nullable [] order;

    /**
     * A spool with a file of its own, should it need one.
     *
     * @param budget the bytes it may hold in memory
     */
    Spool(TemporaryDirectory directory, String name, int budget) {
        this.budget = budget;
        this.file = new RunFile(directory, name);
        this.buffer = new RunBuffer(budget);
    }

    void append(ByteSink key, ByteSink content, ByteSink note) throws IOException {
        if (!buffer.hasRoom(key.length() + content.length() + note.length())) {
            file.write(buffer);
            buffer.clear();
        }
        buffer.add(key, content, note);
        order = null;
    }

    /** Everything appended so far, in order. The memory for collecting is given back where there is a file. */
    SpoolMerge merged() throws IOException {
        if (file.isEmpty()) {
            return new BufferMerge(buffer, order());
        }
        if (!buffer.isEmpty()) {
            file.write(buffer);
            release();
        }
        return file.merged();
    }

    private int[] order() {
        int[] known = order;
        if (known == null) {
            known = buffer.sorted();
            order = known;
        }
        return known;
    }

    private void release() {
        buffer = new RunBuffer(budget);
        order = null;
    }

    /** The record at an address that {@link SpoolMerge#address()} gave, while nothing was appended since. */
    SpoolRecord read(long address) throws IOException {
        if (!file.isEmpty()) {
            return file.read(address);
        }
        SpoolRecord record = new SpoolRecord();
        buffer.view((int) address, record);
        return record;
    }

    /** How often it had to write. */
    int runs() {
        return file.runs();
    }

    /** Bytes on disk. */
    long bytes() {
        return file.bytes();
    }

    @Override
    public void close() throws IOException {
        release();
        file.close();
    }
}
