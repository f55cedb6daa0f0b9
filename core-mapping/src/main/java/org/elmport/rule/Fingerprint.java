package org.elmport.rule;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The 128-bit fingerprint of a text. One object is used again for many texts, so that checking a document allocates
 * nothing per identifier. It is quick, not secret: whoever sends a document could find two texts with one fingerprint,
 * and would only spoil the findings of that document.
 */
final class Fingerprint {

    private static final long FIRST_SEED = 0x9E3779B97F4A7C15L;
    private static final long SECOND_SEED = 0xC2B2AE3D27D4EB4FL;
    private static final long FIRST_FACTOR = 0xA0761D6478BD642FL;
    private static final long SECOND_FACTOR = 0xE7037ED1A0B428DBL;

    private static final int LONG_TEXT = 1_000;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private long high;
    private long low;

    /** Takes the fingerprint of a text. */
    Fingerprint of(String text) {
        return text.length() > LONG_TEXT ? ofLong(text.getBytes(StandardCharsets.UTF_8)) : ofShort(text);
    }

    /** Of a text as long as a picture: four lanes side by side, none of which waits for another. */
    private Fingerprint ofLong(byte[] text) {
        long a = FIRST_SEED;
        long b = SECOND_SEED;
        long c = FIRST_FACTOR;
        long d = SECOND_FACTOR;
        int i = 0;
        for (; i + 4 * Long.BYTES <= text.length; i += 4 * Long.BYTES) {
            a = stir(a, (long) LONGS.get(text, i));
            b = stir(b, (long) LONGS.get(text, i + 8));
            c = stir(c, (long) LONGS.get(text, i + 16));
            d = stir(d, (long) LONGS.get(text, i + 24));
        }
        for (; i < text.length; i++) {
            a = stir(a, text[i]);
        }
        long first = fold(fold(a ^ text.length, FIRST_FACTOR) ^ b, SECOND_FACTOR);
        long second = fold(fold(c ^ text.length, FIRST_FACTOR) ^ d, SECOND_FACTOR);
        return finish(fold(first ^ second, FIRST_FACTOR), fold(second + Long.rotateLeft(first, 29), SECOND_FACTOR));
    }

    /** Two texts that differ in one block only never end with the same lane. */
    private static long stir(long lane, long block) {
        return Long.rotateLeft(lane + block * SECOND_SEED, 31) * FIRST_SEED;
    }

    private Fingerprint ofShort(String text) {
        long first = FIRST_SEED;
        long second = SECOND_SEED;
        int length = text.length();
        int i = 0;
        for (; i + 4 <= length; i += 4) {
            long block = block(text, i);
            first = fold(first ^ block, FIRST_FACTOR);
            second = fold(second + block, SECOND_FACTOR);
        }
        long rest = length;
        for (; i < length; i++) {
            rest = (rest << 16) ^ text.charAt(i);
        }
        return finish(fold(first ^ rest, FIRST_FACTOR), fold(second + rest, SECOND_FACTOR));
    }

    private Fingerprint finish(long first, long second) {
        high = spread(first + Long.rotateLeft(second, 23));
        low = spread(second ^ Long.rotateLeft(first, 41));
        return this;
    }

    private static long block(String text, int at) {
        return text.charAt(at)
                | ((long) text.charAt(at + 1) << 16)
                | ((long) text.charAt(at + 2) << 32)
                | ((long) text.charAt(at + 3) << 48);
    }

    /** Both halves of the product, so that every bit of the input reaches every bit of the result. */
    private static long fold(long value, long factor) {
        return Math.multiplyHigh(value, factor) ^ (value * factor) ^ (value >>> 31);
    }

    private static long spread(long value) {
        long mixed = (value ^ (value >>> 32)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 29);
    }

    /** The upper half. */
    long high() {
        return high;
    }

    /** The lower half. */
    long low() {
        return low;
    }
}
