package org.elmport.dataset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The 128-bit fingerprint of a text in UTF-8, taken from the bytes as they lie on a tape.
 *
 * @param high the upper half
 * @param low the lower half
 */
record Fingerprint(long high, long low) {

    static final int BYTES = 16;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long FIRST_FACTOR = 0xD6E8FEB86659FD93L;
    private static final long SECOND_FACTOR = 0xA5A3564E1F35D1B7L;

    static Fingerprint of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }

    static Fingerprint of(byte[] bytes, int from, int length) {
        long first = length;
        long second = ~(long) length;
        int end = from + length;
        int i = from;
        for (; i + 8 <= end; i += 8) {
            long block = (long) LONGS.get(bytes, i);
            first = mix(first ^ block, FIRST_FACTOR);
            second = mix(second + block, SECOND_FACTOR);
        }
        long rest = 0;
        for (; i < end; i++) {
            rest = (rest << 8) | (bytes[i] & 0xFF);
        }
        first = mix(first ^ rest, FIRST_FACTOR);
        second = mix(second + rest, SECOND_FACTOR);
        return new Fingerprint(mix(first + second, SECOND_FACTOR), mix(second ^ (first >>> 7), FIRST_FACTOR));
    }

    /** Lets every bit of the value reach every bit of the result; no two values give the same one. */
    private static long mix(long value, long factor) {
        long mixed = (value ^ (value >>> 32)) * factor;
        mixed = (mixed ^ (mixed >>> 29)) * factor;
        return mixed ^ (mixed >>> 32);
    }
}
