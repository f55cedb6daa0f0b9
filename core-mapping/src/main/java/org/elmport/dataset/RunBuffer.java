package org.elmport.dataset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Records in memory, to be sorted into one run. Grows as needed up to a number of bytes. */
final class RunBuffer {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int FIRST_RECORDS = 1 << 8;

    /** What a record costs beside its bytes: its place, three lengths, two places in the order, and its prefix. */
    private static final int BYTES_PER_RECORD = 4 * 6 + 8;

    private final int budget;
    private final ByteChunks chunks = new ByteChunks();
    private long used;
    private int records;
    private int[] place = new int[FIRST_RECORDS];
    private int[] keyLength = new int[FIRST_RECORDS];
    private int[] contentLength = new int[FIRST_RECORDS];
    private int[] noteLength = new int[FIRST_RECORDS];

    RunBuffer(int budget) {
        this.budget = budget;
    }

    boolean isEmpty() {
        return records == 0;
    }

    /** Whether the budget has room for a record; an empty buffer takes any. */
    boolean hasRoom(int length) {
        return records == 0 || used + length + (long) BYTES_PER_RECORD * (records + 1) <= budget;
    }

    void add(ByteSink key, ByteSink content, ByteSink note) {
        int length = Math.addExact(Math.addExact(key.length(), content.length()), note.length());
        room();
        place[records] = chunks.take(length);
        keyLength[records] = key.length();
        contentLength[records] = content.length();
        noteLength[records] = note.length();
        byte[] bytes = chunks.bytes(place[records]);
        int start = ByteChunks.offset(place[records]);
        put(key, bytes, start);
        put(content, bytes, start + key.length());
        put(note, bytes, start + key.length() + content.length());
        records++;
        used += length;
    }

    private static void put(ByteSink part, byte[] bytes, int start) {
        System.arraycopy(part.bytes(), 0, bytes, start, part.length());
    }

    private void room() {
        if (records == place.length) {
            int more = records + records / 2;
            place = Arrays.copyOf(place, more);
            keyLength = Arrays.copyOf(keyLength, more);
            contentLength = Arrays.copyOf(contentLength, more);
            noteLength = Arrays.copyOf(noteLength, more);
        }
    }

    void clear() {
        used = 0;
        records = 0;
        chunks.clear();
    }

    /** The numbers of the records in their order. */
    int[] sorted() {
        return new RecordSort(this).sorted();
    }

    int records() {
        return records;
    }

    private byte[] bytes(int record) {
        return chunks.bytes(place[record]);
    }

    private int start(int record) {
        return ByteChunks.offset(place[record]);
    }

    /** The first byte of a key; 0 for an empty key, which sorts as first of those. */
    int firstByte(int record) {
        return keyLength[record] == 0 ? 0 : bytes(record)[start(record)] & 0xFF;
    }

    /** How many bytes the keys of these records begin with in common. */
    int commonStart(int[] order, int from, int to) {
        byte[] firstBytes = bytes(order[from]);
        int first = start(order[from]);
        int common = keyLength[order[from]];
        for (int i = from + 1; i < to && common > 0; i++) {
            int other = start(order[i]);
            int length = Math.min(common, keyLength[order[i]]);
            int different = Arrays.mismatch(firstBytes, first, first + length, bytes(order[i]), other, other + length);
            common = different < 0 ? length : different;
        }
        return common;
    }

    /** The bytes of a key behind its start, as a number that sorts as they do. */
    long prefix(int record, int start) {
        int length = Math.min(keyLength[record] - start, Long.BYTES);
        if (length == Long.BYTES) {
            return (long) LONGS.get(bytes(record), start(record) + start);
        }
        long prefix = 0;
        for (int i = 0; i < length; i++) {
            prefix = (prefix << 8) | (bytes(record)[start(record) + start + i] & 0xFF);
        }
        return length == 0 ? 0 : prefix << (8 * (Long.BYTES - length));
    }

    int compare(int one, int other) {
        int byKey = compare(one, 0, keyLength[one], other, 0, keyLength[other]);
        if (byKey != 0) {
            return byKey;
        }
        int byContent = compare(one, keyLength[one], contentLength[one], other, keyLength[other], contentLength[other]);
        return byContent != 0
                ? byContent
                : compare(
                        one,
                        keyLength[one] + contentLength[one],
                        noteLength[one],
                        other,
                        keyLength[other] + contentLength[other],
                        noteLength[other]);
    }

    private int compare(int one, int oneFrom, int oneLength, int other, int otherFrom, int otherLength) {
        int first = start(one) + oneFrom;
        int second = start(other) + otherFrom;
        return Arrays.compareUnsigned(bytes(one), first, first + oneLength, bytes(other), second, second + otherLength);
    }

    void view(int record, SpoolRecord view) {
        view.bytes = bytes(record);
        view.key = start(record);
        view.keyLength = keyLength[record];
        view.contentLength = contentLength[record];
        view.noteLength = noteLength[record];
    }
}
