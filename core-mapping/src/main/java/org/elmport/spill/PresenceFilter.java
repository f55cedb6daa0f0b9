package org.elmport.spill;

/**
 * Tells most fingerprints that were never added from those that were, in two megabytes however many they are: three
 * bits for each. Among a million one in two hundred is taken for an added one, among ten million every second.
 */
final class PresenceFilter {

    private static final int BITS = 24;
    private static final int MASK = (1 << BITS) - 1;

    private final long[] words = new long[1 << (BITS - 6)];

    void add(long high, long low) {
        set((int) low & MASK);
        set((int) (low >>> BITS) & MASK);
        set((int) high & MASK);
    }

    /** Whether it may have been added; false when it surely was not. */
    boolean mayHave(long high, long low) {
        return isSet((int) low & MASK) && isSet((int) (low >>> BITS) & MASK) && isSet((int) high & MASK);
    }

    private void set(int bit) {
        words[bit >>> 6] |= 1L << bit;
    }

    private boolean isSet(int bit) {
        return (words[bit >>> 6] & (1L << bit)) != 0;
    }
}
