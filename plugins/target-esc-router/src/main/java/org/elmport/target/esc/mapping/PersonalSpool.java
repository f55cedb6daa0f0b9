package org.elmport.target.esc.mapping;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts personal entries by key and content, with bounded memory: what is too much for memory goes to files, encrypted
 * with a key that only this process has and that ends with it.
 */
final class PersonalSpool implements AutoCloseable {

    /** Bytes that are kept in memory before they go to a file. */
    static final int ROOM = 8 << 20;

    private static final int OVERHEAD = 80;
    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::key).thenComparing(Entry::value, Arrays::compareUnsigned);

    private final int room;
    private final SessionCipher cipher = new SessionCipher();
    private final List<Entry> held = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private int size;

    PersonalSpool() {
        this(ROOM);
    }

    PersonalSpool(int room) {
        this.room = room;
    }

    private static final class Entry {
        private final String key;
        private final byte[] value;

        Entry(String key, byte[] value) {
            this.key = key;
            this.value = value;
        }

        String key() {
            return key;
        }

        byte[] value() {
            return value;
        }
    }

    /** Takes an entry, one after the other. */
    @FunctionalInterface
    interface Reader {
        void entry(String key, byte[] value) throws IOException;
    }

    void add(String key, byte[] value) throws IOException {
        held.add(new Entry(key, value));
        size += value.length + 2 * key.length() + OVERHEAD;
        if (size > room) {
            spill();
        }
    }

    private void spill() throws IOException {
        held.sort(ORDER);
        Path file = Files.createTempFile("elmport-", ".cards");
        files.add(file);
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(cipher.encrypting(Files.newOutputStream(file), files.size())))) {
            for (Entry entry : held) {
                out.writeInt(entry.key.length());
                out.write(entry.key.getBytes(StandardCharsets.UTF_16BE));
                out.writeInt(entry.value.length);
                out.write(entry.value);
            }
        }
        held.clear();
        size = 0;
    }

    /** Hands over all entries, sorted. */
    void read(Reader reader) throws IOException {
        held.sort(ORDER);
        PriorityQueue<Cursor> cursors = new PriorityQueue<>(Comparator.comparing(Cursor::head, ORDER));
        List<Cursor> open = new ArrayList<>();
        try {
            open.add(new Cursor(held.iterator()));
            for (int number = 0; number < files.size(); number++) {
                open.add(new Cursor(new DataInputStream(new BufferedInputStream(
                        cipher.decrypting(Files.newInputStream(files.get(number)), number + 1)))));
            }
            for (Cursor cursor : open) {
                if (cursor.advance()) {
                    cursors.add(cursor);
                }
            }
            while (!cursors.isEmpty()) {
                Cursor first = cursors.remove();
                reader.entry(first.head().key, first.head().value);
                if (first.advance()) {
                    cursors.add(first);
                }
            }
        } finally {
            for (Cursor cursor : open) {
                cursor.close();
            }
        }
    }

    @Override
    public void close() {
        held.clear();
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stays) {
                // nobody can read it any more
                file.toFile().deleteOnExit();
            }
        }
        files.clear();
    }

    /** Walks one sorted run, in memory or in a file. */
    private static final class Cursor {

        private final Iterator<Entry> memory;
        private final @Nullable DataInputStream file;
        private @Nullable Entry head;

        Cursor(Iterator<Entry> memory) {
            this.memory = memory;
            this.file = null;
        }

        Cursor(DataInputStream file) {
            this.memory = Collections.emptyIterator();
            this.file = file;
        }

        Entry head() {
            if (head == null) {
                throw new IllegalStateException("this run is read to its end");
            }
            return head;
        }

        boolean advance() throws IOException {
            head = file == null ? (memory.hasNext() ? memory.next() : null) : next(file);
            return head != null;
        }

        private static @Nullable Entry next(DataInputStream in) throws IOException {
            int length;
            try {
                length = in.readInt();
            } catch (EOFException end) {
                return null;
            }
            String key = new String(in.readNBytes(2 * length), StandardCharsets.UTF_16BE);
            return new Entry(key, in.readNBytes(in.readInt()));
        }

        void close() throws IOException {
            if (file != null) {
                file.close();
            }
        }
    }
}
