package org.elmport.spill;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in the order in which they were added. So many of them stay in memory, the others go to disk. Not for several
 * threads at once. Every operation may throw a {@link SpillException} when the disk fails or is full.
 */
public final class NumberList implements AutoCloseable {

    private static final int FIRST_CAPACITY = 64;
    private static final int WINDOW = 4096;

    /** Takes numbers. */
    @FunctionalInterface
    public interface Visitor {

        /** The next number. */
        void visit(long number);
    }

    private final SpillOptions options;
    private long[] latest = new long[FIRST_CAPACITY];
    private int count;
    private long written;
    private @Nullable SpillFile file;

    /** An empty list. */
    public NumberList(SpillOptions options) {
        this.options = options;
    }

    /** Adds a number at the end. */
    public void add(long number) {
        if (count == options.entries()) {
            spill();
        }
        if (count == latest.length) {
            latest = Arrays.copyOf(latest, 2 * count);
        }
        latest[count++] = number;
    }

    private void spill() {
        SpillFile target = file == null ? SpillFile.in(options.directory()) : file;
        file = target;
        ByteBuffer window = ByteBuffer.allocate(WINDOW * Long.BYTES);
        for (int from = 0; from < count; from += WINDOW) {
            int part = Math.min(WINDOW, count - from);
            window.clear().asLongBuffer().put(latest, from, part);
            target.write(window.limit(part * Long.BYTES), (written + from) * Long.BYTES);
        }
        written += count;
        count = 0;
    }

    /** How many there are. */
    public long size() {
        return written + count;
    }

    /** Shows them in order. */
    public void forEach(Visitor visitor) {
        SpillFile source = file;
        if (source != null) {
            ByteBuffer window = ByteBuffer.allocate(WINDOW * Long.BYTES);
            for (long from = 0; from < written; from += WINDOW) {
                int part = (int) Math.min(WINDOW, written - from);
                source.read(window.clear().limit(part * Long.BYTES), from * Long.BYTES);
                window.flip();
                while (window.hasRemaining()) {
                    visitor.visit(window.getLong());
                }
            }
        }
        for (int i = 0; i < count; i++) {
            visitor.visit(latest[i]);
        }
    }

    /** Whether some of it is on disk. */
    public boolean onDisk() {
        return file != null;
    }

    /** Forgets what is on disk. Without it, the file goes when the list is collected, or with the process. */
    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
