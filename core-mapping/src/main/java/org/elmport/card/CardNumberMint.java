package org.elmport.card;

import java.time.Clock;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Makes card numbers as the official generator does. A number is to be stored before it is sent anywhere, so that a lost
 * answer cannot give a student two cards. Two servers of one institution need prefixes of their own. Safe for any number
 * of threads.
 */
public final class CardNumberMint {

    private static final Pattern PREFIX = Pattern.compile("[0-9]{3}");
    private static final Pattern INSTITUTION = Pattern.compile("[0-9]{9}");
    private static final long TICKS_OF_A_MILLISECOND = 10_000;
    // milliseconds from 1582 to 1970, added as if they were ticks: the official generator does, so all do
    private static final long EPOCH = 12_219_292_800_000L;
    private static final int CLOCK_SEQUENCES = 0x3fff;
    private static final int VARIANT = 0x8000;
    private static final int VERSION = 0x1000;
    private static final int LOW_BITS = 32;
    private static final int MIDDLE_BITS = 16;
    private static final int HIGH_MASK = 0x0fff;

    private final String node;
    private final Clock clock;
    private final RandomGenerator random;
    private long last;

    /**
     * A mint of one server.
     *
     * @param prefix three digits, another for each server of the institution
     * @param institutionCode the PIC of the institution, nine digits
     * @param clock tells the time
     * @param random draws the clock sequence of each number
     * @throws IllegalArgumentException when prefix or code are not those digits
     */
    public CardNumberMint(String prefix, String institutionCode, Clock clock, RandomGenerator random) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("the prefix must be three digits");
        }
        if (!INSTITUTION.matcher(institutionCode).matches()) {
            throw new IllegalArgumentException("the PIC must be nine digits");
        }
        this.node = prefix + institutionCode;
        this.clock = clock;
        this.random = random;
    }

    /** A number that this mint has not given before. */
    public synchronized CardNumber next() {
        // a clock that is set back must not bring back old ticks
        last = Math.max(last + 1, clock.millis() * TICKS_OF_A_MILLISECOND + EPOCH);
        long low = last & 0xffff_ffffL;
        long middle = (last >>> LOW_BITS) & 0xffff;
        long high = ((last >>> (LOW_BITS + MIDDLE_BITS)) & HIGH_MASK) | VERSION;
        int sequence = random.nextInt(CLOCK_SEQUENCES) | VARIANT;
        return new CardNumber(String.format(Locale.ROOT, "%08x-%04x-%04x-%04x-%s", low, middle, high, sequence, node));
    }
}
