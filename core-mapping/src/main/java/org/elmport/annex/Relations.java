package org.elmport.annex;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which numbered entity refers to which, as chains of numbers: nine bytes a relation. */
final class Relations {

    /** What a relation says. */
    enum Kind {
        /** An organisation is at a location. */
        LOCATION(0),
        /** An organisation has an accreditation. */
        ACCREDITATION(1),
        /** An organisation provides an opportunity that leads to a specification. */
        PROVIDER(2),
        /** An accreditation is about one qualification only. */
        LIMIT(3);

        private final int bits;

        Kind(int bits) {
            this.bits = bits;
        }
    }

    private static final int FIRST_CAPACITY = 64;

    private int[] latest = new int[FIRST_CAPACITY];
    private int[] earlier = new int[FIRST_CAPACITY];
    private int[] targets = new int[FIRST_CAPACITY];
    private byte[] kinds = new byte[FIRST_CAPACITY];
    private int size;

    /** Adds a relation, once. */
    void add(int from, Kind kind, int to) {
        if (from >= latest.length) {
            latest = Arrays.copyOf(latest, Math.max(from + 1, latest.length + latest.length / 2));
        }
        for (int at = latest[from]; at > 0; at = earlier[at]) {
            if (targets[at] == to && kinds[at] == kind.bits) {
                return;
            }
        }
        size++;
        if (size == targets.length) {
            int capacity = size + size / 2;
            earlier = Arrays.copyOf(earlier, capacity);
            targets = Arrays.copyOf(targets, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
        }
        earlier[size] = latest[from];
        targets[size] = to;
        kinds[size] = (byte) kind.bits;
        latest[from] = size;
    }

    /** Shows what an entity refers to; the latest first. */
    void forEach(int from, Kind kind, IntConsumer visitor) {
        for (int at = from < latest.length ? latest[from] : 0; at > 0; at = earlier[at]) {
            if (kinds[at] == kind.bits) {
                visitor.accept(targets[at]);
            }
        }
    }

    /** Whether an entity refers to something in this way. */
    boolean any(int from, Kind kind) {
        boolean[] any = new boolean[1];
        forEach(from, kind, to -> any[0] = true);
        return any[0];
    }
}
