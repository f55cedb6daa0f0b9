package org.elmport.sync.item;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Things sorted by kind and key, as many as there may be: memory holds some of them, secret files the rest. Each thing
 * comes out once.
 */
final class ItemSpool implements AutoCloseable {

    private final int budget;
    private final List<StagedItem> waiting = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private long bytes;

    /** Things that were sorted and written. */
    private record Run(SecretFile file, int size) {}

    /** Takes things, one after the other. */
    @FunctionalInterface
    interface Reader {
        void item(StagedItem item, boolean contradicted) throws IOException;
    }

    ItemSpool(int budget) {
        this.budget = budget;
    }

    void add(StagedItem item) throws IOException {
        waiting.add(item);
        bytes += item.size();
        if (bytes > budget) {
            write();
        }
    }

    private void write() throws IOException {
        Collections.sort(waiting);
        SecretFile file = new SecretFile();
        runs.add(new Run(file, waiting.size()));
        try (DataOutputStream out = file.write()) {
            for (StagedItem item : waiting) {
                item.write(out);
            }
        }
        waiting.clear();
        bytes = 0;
    }

    /** How many files it had to write. */
    int files() {
        return runs.size();
    }

    /** One sorted run, while it is read. */
    private static final class Cursor implements AutoCloseable {

        private final Optional<DataInputStream> in;
        private final List<StagedItem> inMemory;
        private final int size;
        private int position;
        private StagedItem current;

        private Cursor(Optional<DataInputStream> in, List<StagedItem> inMemory, int size) throws IOException {
            this.in = in;
            this.inMemory = inMemory;
            this.size = size;
            this.current = next();
        }

        private StagedItem next() throws IOException {
            StagedItem item = in.isPresent() ? StagedItem.read(in.get()) : inMemory.get(position);
            position++;
            return item;
        }

        private boolean advance() throws IOException {
            boolean more = position < size;
            if (more) {
                current = next();
            }
            return more;
        }

        @Override
        public void close() throws IOException {
            if (in.isPresent()) {
                in.get().close();
            }
        }
    }

    /** Sends everything in order; of several words about one thing the first one, and whether others contradict it. */
    void read(Reader reader) throws IOException {
        List<Cursor> open = new ArrayList<>();
        try {
            merge(cursors(open), reader);
        } finally {
            for (Cursor cursor : open) {
                cursor.close();
            }
        }
    }

    private PriorityQueue<Cursor> cursors(List<Cursor> open) throws IOException {
        for (Run run : runs) {
            open.add(new Cursor(Optional.of(run.file().read()), List.of(), run.size()));
        }
        if (!waiting.isEmpty()) {
            Collections.sort(waiting);
            open.add(new Cursor(Optional.empty(), waiting, waiting.size()));
        }
        PriorityQueue<Cursor> cursors = new PriorityQueue<>((one, other) -> one.current.compareTo(other.current));
        cursors.addAll(open);
        return cursors;
    }

    private static void merge(PriorityQueue<Cursor> cursors, Reader reader) throws IOException {
        Optional<StagedItem> last = Optional.empty();
        boolean contradicted = false;
        for (Cursor cursor = cursors.poll(); cursor != null; cursor = cursors.poll()) {
            StagedItem now = cursor.current;
            if (cursor.advance()) {
                cursors.add(cursor);
            }
            if (last.isPresent() && last.get().sameThing(now)) {
                contradicted |= last.get().contradicts(now);
                continue;
            }
            if (last.isPresent()) {
                reader.item(last.get(), contradicted);
            }
            last = Optional.of(now);
            contradicted = false;
        }
        if (last.isPresent()) {
            reader.item(last.get(), contradicted);
        }
    }

    @Override
    public void close() {
        runs.forEach(run -> run.file().close());
    }
}
