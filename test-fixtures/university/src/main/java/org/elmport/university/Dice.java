package org.elmport.university;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance for one record. It depends on the seed, the kind and the index only, so that any record can be made without those
 * before it.
 */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    Dice(long seed, RecordType type, long index) {
        this.random = new SplittableRandom(mix(mix(seed + STEP * (type.number() + 1L)) + STEP * index));
    }

    /** Spreads the bits of a number over all 64, one to one. */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 32)) * 0xD6E8FEB86659FD93L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 32);
    }

    /** A number from 0 up to, not including, the bound. */
    int below(int bound) {
        return (int) Math.floorMod(random.nextLong() >>> 8, (long) bound);
    }

    /** True in so many of a hundred cases. */
    boolean percent(int share) {
        return below(100) < share;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Two different entries of a list of at least two. */
    <T> List<T> pickTwo(List<T> choices) {
        int first = below(choices.size());
        int second = (first + 1 + below(choices.size() - 1)) % choices.size();
        return List.of(choices.get(first), choices.get(second));
    }
}
