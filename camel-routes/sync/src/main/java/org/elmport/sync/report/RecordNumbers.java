package org.elmport.sync.report;

import java.util.Arrays;
import java.util.OptionalLong;
import org.elmport.finding.RecordReference;

/**
 * A number for each record, in sixteen bytes: an open table of 64-bit hashes. Two records with one hash would share a
 * number; among a million records that happens once in 37 million runs, and only a count in a report would be off.
 */
final class RecordNumbers {

    private static final int FIRST_SIZE = 1 << 10;

    private long[] hashes = new long[FIRST_SIZE];
    private long[] numbers = new long[FIRST_SIZE];
    private int used;

    void put(RecordReference record, long number) {
        if (used * 2 >= hashes.length) {
            grow();
        }
        insert(hash(record), number);
    }

    OptionalLong get(RecordReference record) {
        return get(hash(record));
    }

    OptionalLong get(long hash) {
        for (int slot = slot(hash, hashes.length); hashes[slot] != 0; slot = (slot + 1) & (hashes.length - 1)) {
            if (hashes[slot] == hash) {
                return OptionalLong.of(numbers[slot]);
            }
        }
        return OptionalLong.empty();
    }

    /** Hands over the hash of each record and its number. */
    void forEach(Each each) {
        for (int slot = 0; slot < hashes.length; slot++) {
            if (hashes[slot] != 0) {
                each.accept(hashes[slot], numbers[slot]);
            }
        }
    }

    /** Takes the hash of a record and its number. */
    @FunctionalInterface
    interface Each {
        void accept(long record, long number);
    }

    private void insert(long hash, long number) {
        int slot = slot(hash, hashes.length);
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        if (hashes[slot] == 0) {
            used++;
        }
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldNumbers = Arrays.copyOf(numbers, numbers.length);
        hashes = new long[oldHashes.length * 2];
        numbers = new long[oldHashes.length * 2];
        used = 0;
        for (int slot = 0; slot < oldHashes.length; slot++) {
            if (oldHashes[slot] != 0) {
                insert(oldHashes[slot], oldNumbers[slot]);
            }
        }
    }

    private static int slot(long hash, int size) {
        return (int) (hash ^ (hash >>> 32)) & (size - 1);
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
