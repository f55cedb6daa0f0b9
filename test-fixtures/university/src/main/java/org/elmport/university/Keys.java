package org.elmport.university;

import java.util.OptionalLong;
import java.util.UUID;

/**
 * Identifiers that follow from kind and index, and back: the index is folded into the UUID one to one, so that a record can
 * be found by its UUID without an index of all records.
 */
final class Keys {

    private static final int LEAST_DIGITS = 5;
    private static final long LOW_BITS = (1L << 62) - 1;
    private static final long VARIANT = 1L << 63;
    private static final long FACTOR = 0x1F3D5B79A7C5E3F1L;
    private static final long INVERSE = inverse(FACTOR);

    private final long seed;

    Keys(long seed) {
        this.seed = seed;
    }

    RecordKey key(RecordType type, long index) {
        return new RecordKey(type.prefix() + padded(Long.toString(index + 1)), uuid(type, index));
    }

    private static String padded(String number) {
        return "0".repeat(Math.max(0, LEAST_DIGITS - number.length())) + number;
    }

    UUID uuid(RecordType type, long index) {
        return new UUID(high(type), VARIANT | ((index * FACTOR + low(type)) & LOW_BITS));
    }

    /** The index from which a UUID of the kind was made; empty when it was not. */
    OptionalLong index(RecordType type, UUID uuid) {
        if (uuid.getMostSignificantBits() != high(type)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(((uuid.getLeastSignificantBits() - low(type)) * INVERSE) & LOW_BITS);
    }

    private long high(RecordType type) {
        long mixed = Dice.mix(seed + 31L * (type.number() + 1L));
        return (mixed & ~0xF000L) | 0x4000L;
    }

    private long low(RecordType type) {
        return Dice.mix(~seed + type.number()) & LOW_BITS;
    }

    /** The inverse of an odd number modulo a power of two, by Newton's steps. */
    private static long inverse(long odd) {
        long result = odd;
        for (int step = 0; step < 6; step++) {
            result *= 2 - odd * result;
        }
        return result;
    }
}
