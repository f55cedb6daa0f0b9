package org.elmport.annex;

/**
 * Gives each identifier a number, from 1, and keeps of the identifier a fingerprint of 128 bits only: 20 bytes a place
 * in open addressing. A catalogue with two identifiers of one fingerprint would mix up two of its own entries.
 */
final class IdentifierNumbers {

    private static final int FIRST_CAPACITY = 64;
    private static final long FIRST_FACTOR = 0xD6E8FEB86659FD93L;
    private static final long SECOND_FACTOR = 0xA0761D6478BD642FL;

    private long[] prints = new long[2 * FIRST_CAPACITY];
    private int[] numbers = new int[FIRST_CAPACITY];
    private int size;
    private long first;
    private long second;

    /** The number of an identifier, given out when it is asked for first. */
    int of(String identifier) {
        print(identifier);
        int place = place(first, second);
        if (numbers[place] == 0) {
            set(place, first, second, ++size);
            if (size * 3L > numbers.length * 2L) {
                grow();
            }
            return size;
        }
        return numbers[place];
    }

    /** The number of an identifier; 0 when it has none. */
    int known(String identifier) {
        print(identifier);
        return numbers[place(first, second)];
    }

    /** How many numbers are given out. */
    int size() {
        return size;
    }

    private void print(String identifier) {
        long one = identifier.length();
        long other = ~one;
        for (int i = 0; i < identifier.length(); i++) {
            char letter = identifier.charAt(i);
            one = fold(one ^ letter, FIRST_FACTOR);
            other = fold(other + letter, SECOND_FACTOR);
        }
        first = one;
        second = other;
    }

    private static long fold(long value, long factor) {
        return Math.multiplyHigh(value, factor) ^ (value * factor) ^ (value >>> 31);
    }

    private int place(long one, long other) {
        int place = (int) (((other >>> 32) * numbers.length) >>> 32);
        while (numbers[place] != 0 && (prints[2 * place] != one || prints[2 * place + 1] != other)) {
            place = place + 1 == numbers.length ? 0 : place + 1;
        }
        return place;
    }

    private void set(int place, long one, long other, int number) {
        prints[2 * place] = one;
        prints[2 * place + 1] = other;
        numbers[place] = number;
    }

    private void grow() {
        long[] oldPrints = prints;
        int[] oldNumbers = numbers;
        int capacity = oldNumbers.length + oldNumbers.length / 2;
        prints = new long[2 * capacity];
        numbers = new int[capacity];
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] != 0) {
                long one = oldPrints[2 * i];
                long other = oldPrints[2 * i + 1];
                set(place(one, other), one, other, oldNumbers[i]);
            }
        }
    }
}
