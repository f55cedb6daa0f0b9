package org.elmport.sync.plan;

import org.elmport.finding.RecordReference;

/**
 * A set of texts by their 64-bit fingerprints, in sixteen bytes each at most. Two among a million are taken for one once
 * in 37 million runs.
 */
final class Fingerprints {

    private static final int FIRST_SIZE = 1 << 10;

    private long[] table = new long[FIRST_SIZE];
    private int size;

    /** Adds a text; says whether it is new. */
    boolean add(String text) {
        return add(fingerprint(text));
    }

    boolean add(RecordReference record) {
        return add(fingerprint(record.kind() + ' ' + record.id()));
    }

    boolean add(long print) {
        int slot = slot(print);
        if (table[slot] != 0) {
            return false;
        }
        table[slot] = print;
        size++;
        if (2 * size > table.length) {
            grow();
        }
        return true;
    }

    boolean contains(String text) {
        return table[slot(fingerprint(text))] != 0;
    }

    boolean contains(RecordReference record) {
        return contains(record.kind() + ' ' + record.id());
    }

    int size() {
        return size;
    }

    /** How many of these are not among others. */
    int without(Fingerprints others) {
        int count = 0;
        for (long print : table) {
            if (print != 0 && others.table[others.slot(print)] == 0) {
                count++;
            }
        }
        return count;
    }

    private int slot(long print) {
        int slot = (int) (print >>> 20) & (table.length - 1);
        while (table[slot] != 0 && table[slot] != print) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] before = table;
        table = new long[2 * before.length];
        for (long print : before) {
            if (print != 0) {
                table[slot(print)] = print;
            }
        }
    }

    static long fingerprint(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
