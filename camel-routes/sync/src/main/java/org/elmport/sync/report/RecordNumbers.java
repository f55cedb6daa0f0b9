package org.elmport.sync.report;

import java.util.OptionalLong;
import org.elmport.finding.RecordReference;
import org.elmport.spill.FingerprintTable;
import org.elmport.spill.SpillOptions;

/**
 * A number for each record, by 64-bit hashes: a fixed number of them in memory, the others on disk. Two records with one
 * hash would share a number; among a million records that happens once in 37 million runs, and only a count in a report
 * would be off.
 */
final class RecordNumbers implements AutoCloseable {

    private final FingerprintTable numbers;

    RecordNumbers(SpillOptions memory) {
        numbers = new FingerprintTable(memory);
    }

    /** Sets the number of a record; any but -1. */
    void put(RecordReference record, long number) {
        long hash = hash(record);
        // a table has no zero
        numbers.put(spread(hash), hash, number + 1);
    }

    OptionalLong get(RecordReference record) {
        return get(hash(record));
    }

    OptionalLong get(long hash) {
        long number = numbers.get(spread(hash), hash);
        return number == 0 ? OptionalLong.empty() : OptionalLong.of(number - 1);
    }

    private static long spread(long hash) {
        return hash * 0x9E3779B97F4A7C15L;
    }

    /** Hands over the hash of each record and its number. */
    void forEach(Each each) {
        numbers.forEach((high, hash, number) -> each.accept(hash, number - 1));
    }

    /** Takes the hash of a record and its number. */
    @FunctionalInterface
    interface Each {
        void accept(long record, long number);
    }

    static long hash(RecordReference record) {
        long hash = mix(0xcbf29ce484222325L, record.kind());
        hash = mix(hash ^ 0x9e3779b97f4a7c15L, record.id());
        return hash == 0 || hash == -1 ? 1 : hash;
    }

    private static long mix(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    @Override
    public void close() {
        numbers.close();
    }
}
