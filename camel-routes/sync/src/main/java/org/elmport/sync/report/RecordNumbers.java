package org.elmport.sync.report;

import java.util.Arrays;
import java.util.OptionalLong;
import org.elmport.finding.RecordReference;

/**
 * A number for each record, in sixteen bytes: an open table of 64-bit hashes, four fifths full at most. Two records with one hash would share a
 * number; among a million records that happens once in 37 million runs, and only a count in a report would be off.
 */
final class RecordNumbers {

    private static final int SEGMENT_BITS = 6;
    private static final int FIRST_SIZE = 16;

    /** Each grows on its own and by a third, so that no more than a part is ever held twice, and little is empty. */
    private final Segment[] segments = new Segment[1 << SEGMENT_BITS];

    RecordNumbers() {
        Arrays.setAll(segments, any -> new Segment());
    }

    void put(RecordReference record, long number) {
        long hash = hash(record);
        segment(hash).put(hash, number);
    }

    OptionalLong get(RecordReference record) {
        return get(hash(record));
    }

    OptionalLong get(long hash) {
        Segment segment = segment(hash);
        int slot = segment.find(hash);
        return segment.hashes[slot] == 0 ? OptionalLong.empty() : OptionalLong.of(segment.numbers[slot]);
    }

    private Segment segment(long hash) {
        return segments[(int) (spread(hash) >>> (Long.SIZE - SEGMENT_BITS))];
    }

    private static long spread(long hash) {
        return hash * 0x9E3779B97F4A7C15L;
    }

    /** Hands over the hash of each record and its number. */
    void forEach(Each each) {
        for (Segment segment : segments) {
            segment.forEach(each);
        }
    }

    /** Takes the hash of a record and its number. */
    @FunctionalInterface
    interface Each {
        void accept(long record, long number);
    }

    /** The records whose hashes begin alike. */
    private static final class Segment {

        private long[] hashes = new long[FIRST_SIZE];
        private long[] numbers = new long[FIRST_SIZE];
        private int used;

        void put(long hash, long number) {
            if (used >= hashes.length / 5 * 4) {
                grow();
            }
            insert(hash, number);
        }

        private void insert(long hash, long number) {
            int slot = find(hash);
            if (hashes[slot] == 0) {
                used++;
            }
            hashes[slot] = hash;
            numbers[slot] = number;
        }

        /** Where a hash is, or would be. */
        int find(long hash) {
            int slot = (int) ((((spread(hash) >>> 26) & 0xFFFF_FFFFL) * hashes.length) >>> 32);
            while (hashes[slot] != 0 && hashes[slot] != hash) {
                slot = slot + 1 == hashes.length ? 0 : slot + 1;
            }
            return slot;
        }

        void forEach(Each each) {
            for (int slot = 0; slot < hashes.length; slot++) {
                if (hashes[slot] != 0) {
                    each.accept(hashes[slot], numbers[slot]);
                }
            }
        }

        private void grow() {
            long[] oldHashes = hashes;
            long[] oldNumbers = numbers;
            int size = oldHashes.length + oldHashes.length / 3;
            hashes = new long[size];
            numbers = new long[size];
            used = 0;
            for (int slot = 0; slot < oldHashes.length; slot++) {
                if (oldHashes[slot] != 0) {
                    insert(oldHashes[slot], oldNumbers[slot]);
                }
            }
        }
    }

    static long hash(RecordReference record) {
        long hash = mix(0xcbf29ce484222325L, record.kind());
        hash = mix(hash ^ 0x9e3779b97f4a7c15L, record.id());
        return hash == 0 ? 1 : hash;
    }

    private static long mix(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
