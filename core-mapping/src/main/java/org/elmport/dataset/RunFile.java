package org.elmport.dataset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorted runs of records, one behind the other in a file that is made for the first of them. */
final class RunFile implements AutoCloseable {

    private final TemporaryDirectory directory;
    private final String name;
    private final List<Run> runs = new ArrayList<>();
    private @Nullable Opened opened;
    private long end;

    /** A stretch of the file that is sorted. */
    record Run(long start, long end) {}

    private record Opened(Path path, FileChannel channel) {}

    RunFile(TemporaryDirectory directory, String name) {
        this.directory = directory;
        this.name = name;
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Writes a run. Records that are the same in key and content become one. */
    void write(RunBuffer buffer) throws IOException {
        RunWriter writer = new RunWriter(channel(), end);
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
    }

    private FileChannel channel() throws IOException {
        Opened known = opened;
        if (known == null) {
            Path path = directory.file(name);
            known = new Opened(
                    path,
                    FileChannel.open(
                            path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
            opened = known;
        }
        return known.channel();
    }

    SpoolMerge merged() throws IOException {
        return new RunMerge(channel(), runs);
    }

    /** The record that lies there. */
    SpoolRecord read(long address) throws IOException {
        RunCursor cursor = new RunCursor(channel(), new Run(address, end), RunCursor.SMALLEST_WINDOW);
        cursor.advance();
        return cursor.record();
    }

    /** How many there are. */
    int runs() {
        return runs.size();
    }

    /** Bytes on disk. */
    long bytes() {
        return end;
    }

    @Override
    public void close() throws IOException {
        Opened known = opened;
        if (known != null) {
            known.channel().close();
            Files.deleteIfExists(known.path());
        }
    }
}
