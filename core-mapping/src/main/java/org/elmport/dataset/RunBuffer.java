package org.elmport.dataset;

import java.util.Arrays;

/** Records in memory, to be sorted into one run. Grows as needed up to a number of bytes. */
final class RunBuffer {

    private static final int FIRST_BYTES = 1 << 14;
    private static final int FIRST_RECORDS = 1 << 8;

    /** What a record costs beside its bytes: its place, three lengths, two places in the order, and its prefix. */
    private static final int BYTES_PER_RECORD = 4 * 6 + 8;

    private final int budget;
    private byte[] bytes = new byte[FIRST_BYTES];
    private int used;
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
        return records == 0 || used + (long) length + (long) BYTES_PER_RECORD * (records + 1) <= budget;
    }

    void add(ByteSink key, ByteSink content, ByteSink note) {
        room(key.length() + content.length() + note.length());
        place[records] = used;
        keyLength[records] = key.length();
        contentLength[records] = content.length();
        noteLength[records] = note.length();
        records++;
        put(key);
        put(content);
        put(note);
    }

    private void put(ByteSink part) {
        System.arraycopy(part.bytes(), 0, bytes, used, part.length());
        used += part.length();
    }

    private void room(int length) {
        if (bytes.length - used < length) {
            int wanted = Math.addExact(used, length);
            bytes = Arrays.copyOf(bytes, (int) Math.max(wanted, Math.min(2L * bytes.length, budget)));
        }
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
        if (bytes.length > budget) {
            bytes = new byte[FIRST_BYTES];
        }
    }

    /** The numbers of the records in their order. */
    int[] sorted() {
        return new RecordSort(this).sorted();
    }

    int records() {
        return records;
    }

    /** The first byte of a key; 0 for an empty key, which sorts as first of those. */
    int firstByte(int record) {
        return keyLength[record] == 0 ? 0 : bytes[place[record]] & 0xFF;
    }

    /** How many bytes the keys of these records begin with in common. */
    int commonStart(int[] order, int from, int to) {
        int first = place[order[from]];
        int common = keyLength[order[from]];
        for (int i = from + 1; i < to && common > 0; i++) {
            int other = place[order[i]];
            int length = Math.min(common, keyLength[order[i]]);
            int different = Arrays.mismatch(bytes, first, first + length, bytes, other, other + length);
            common = different < 0 ? length : different;
        }
        return common;
    }

    /** The bytes of a key behind its start, as a number that sorts as they do. */
    long prefix(int record, int start) {
        long prefix = 0;
        int length = Math.min(keyLength[record] - start, Long.BYTES);
        for (int i = 0; i < length; i++) {
            prefix = (prefix << 8) | (bytes[place[record] + start + i] & 0xFF);
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
        int first = place[one] + oneFrom;
        int second = place[other] + otherFrom;
        return Arrays.compareUnsigned(bytes, first, first + oneLength, bytes, second, second + otherLength);
    }

    void view(int record, SpoolRecord view) {
        view.bytes = bytes;
        view.key = place[record];
        view.keyLength = keyLength[record];
        view.contentLength = contentLength[record];
        view.noteLength = noteLength[record];
    }
}
