package org.elmport.node;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Finds out, eight bytes at a time, which texts stand in XML and JSON as they are. Most do, and are then copied in one
 * go; looking at each character for what may have to be escaped costs three times as much.
 */
public final class PlainText {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = EACH << 7;
    private static final long OTHERS = ~HIGHEST;
    private static final int SHORT_TEXT = 16;
    private static final byte[] NOT_PLAIN = {};

    private PlainText() {}

    /**
     * The text in UTF-8, if no character of it has to be escaped or left out in XML or JSON; empty if there may be one,
     * and for short texts, where it is not worth while.
     */
    public static byte[] of(String text) {
        if (text.length() < SHORT_TEXT) {
            return NOT_PLAIN;
        }
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        return plain(octets) ? octets : NOT_PLAIN;
    }

    private static boolean plain(byte[] octets) {
        int last = octets.length - Long.BYTES;
        for (int at = 0; at < last; at += Long.BYTES) {
            if (suspicious((long) LONGS.get(octets, at))) {
                return false;
            }
        }
        // the end is looked at again together with what stands before it
        return !suspicious((long) LONGS.get(octets, last));
    }

    /**
     * Whether any of eight bytes is a control character, a quotation mark or a backslash, one of {@code < & >}, or a
     * question mark, which half a surrogate pair becomes; or starts a character such as U+FFFF.
     */
    private static boolean suspicious(long block) {
        long ascii = block & OTHERS;
        long clear = (ascii + 0x60 * EACH)
                & other(ascii | (3 * EACH), '?')
                & other(ascii | (4 * EACH), '&')
                & other(ascii, '\\');
        long start = block ^ 0xEFEF_EFEF_EFEF_EFEFL;
        return ((clear | block) & (((start & OTHERS) + OTHERS) | start) & HIGHEST) != HIGHEST;
    }

    /** The highest bit of each byte that is another one than the character. */
    private static long other(long ascii, int character) {
        return (ascii ^ (character * EACH)) + OTHERS;
    }
}
