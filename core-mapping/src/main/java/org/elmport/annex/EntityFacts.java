package org.elmport.annex;

import java.util.Arrays;

/**
 * What is kept of an entity that others refer to: one number of 64 bits, whose meaning depends on its kind. The kinds
 * share no fields, so an identifier that is used for two entities of different kinds is taken for the first.
 */
final class EntityFacts {

    /** What the entity is. */
    enum Kind {
        NONE(0),
        OUTCOME(1),
        ASSESSMENT(2),
        ACTIVITY(3),
        ORGANISATION(4),
        AGENT(5),
        LOCATION(6),
        ACCREDITATION(7),
        /** What opportunities say about the specification they lead to. */
        OFFER(8);

        private final int bits;

        Kind(int bits) {
            this.bits = bits;
        }
    }

    private static final Kind[] KINDS = Kind.values();
    private static final int KIND_BITS = 4;
    private static final int FIRST_CAPACITY = 64;

    private long[] facts = new long[FIRST_CAPACITY];

    /** Adds facts about an entity; false when the identifier belongs to something else already. */
    boolean add(int number, Kind kind, long bits) {
        if (number >= facts.length) {
            facts = Arrays.copyOf(facts, Math.max(number + 1, facts.length + facts.length / 2));
        }
        Kind before = kind(number);
        if (before != Kind.NONE && before != kind) {
            return false;
        }
        facts[number] |= kind.bits | (bits << KIND_BITS);
        return true;
    }

    Kind kind(int number) {
        return number < facts.length ? KINDS[(int) facts[number] & ((1 << KIND_BITS) - 1)] : Kind.NONE;
    }

    /** The facts of an entity of that kind; 0 when there is none. */
    long of(int number, Kind kind) {
        return kind(number) == kind ? facts[number] >>> KIND_BITS : 0;
    }
}
