package org.elmport.node;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text that stands in XML and JSON as it is, in UTF-8. Most texts do, and are then copied in one go; looking at each
 * character for what may have to be escaped costs three times as much as finding that out, eight bytes at a time.
 *
 * <p>The octets are those of whoever made it, and good until the entity that the text belongs to has ended.
 */
public final class PlainText {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = EACH << 7;
    private static final long OTHERS = ~HIGHEST;
    private static final int SHORT_TEXT = 16;
    private static final byte[] NOT_PLAIN = {};

    private final byte[] octets;
    private final int from;
    private final int length;
    private @Nullable String text;

    private PlainText(byte[] octets, int from, int length, @Nullable String text) {
        this.octets = octets;
        this.from = from;
        this.length = length;
        this.text = text;
    }

    /**
     * The text in UTF-8, if no character of it has to be escaped or left out in XML or JSON; empty if there may be one,
     * and for short texts, where it is not worth while.
     */
    public static byte[] of(String text) {
        if (text.length() < SHORT_TEXT) {
            return NOT_PLAIN;
        }
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        return plain(octets, 0, octets.length) ? octets : NOT_PLAIN;
    }

    /** The text with its octets, for more than one writer; none under the same conditions. */
    @Nullable
    static PlainText shared(String text) {
        byte[] octets = of(text);
        return octets.length == 0 ? null : new PlainText(octets, 0, octets.length, text);
    }

    /** A text that lies in UTF-8 among other bytes; none if it may have to be escaped somewhere, or is short. */
    @Nullable
    public static PlainText lying(byte[] octets, int from, int length) {
        return length >= SHORT_TEXT && plain(octets, from, length) ? new PlainText(octets, from, length, null) : null;
    }

    /** The bytes among which the text lies. */
    public byte[] octets() {
        return octets;
    }

    /** Where the text begins among them. */
    public int from() {
        return from;
    }

    /** How many bytes it has. */
    public int length() {
        return length;
    }

    /** The text. */
    @Override
    public String toString() {
        String known = text;
        if (known == null) {
            known = new String(octets, from, length, StandardCharsets.UTF_8);
            text = known;
        }
        return known;
    }

    private static boolean plain(byte[] octets, int from, int length) {
        int last = from + length - Long.BYTES;
        for (int at = from; at < last; at += Long.BYTES) {
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
