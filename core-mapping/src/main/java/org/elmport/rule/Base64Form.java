package org.elmport.rule;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Base64 in a text as long as a picture: looked at in blocks of characters, as long as all of them are symbols. */
final class Base64Form {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = EACH << 7;
    private static final long SMALL_LETTER = 0x20 * EACH;

    private Base64Form() {}

    /** Whether there are whole groups of four, filled up with {@code =}, white space anywhere. */
    static boolean valid(String text) {
        // copied in one go; what has no place in a byte becomes a question mark, which is no symbol either
        byte[] octets = text.getBytes(StandardCharsets.ISO_8859_1);
        int symbols = 0;
        int padding = 0;
        int at = 0;
        while (at < octets.length) {
            int leap = padding == 0 ? symbols(octets, at) : 0;
            symbols += leap;
            at += leap;
            if (at < octets.length) {
                char character = (char) (octets[at++] & 0xFF);
                if (character == '=') {
                    padding++;
                } else if (padding == 0 && symbol(character)) {
                    symbols++;
                } else if (!LexicalForm.space(character)) {
                    return false;
                }
            }
        }
        return padding <= 2 && symbols > 0 && (symbols + padding) % 4 == 0;
    }

    private static boolean symbol(char character) {
        return LexicalForm.letter(character) || LexicalForm.in(character, '/', '9') || character == '+';
    }

    /** How many symbols there are from a place on before anything else, in steps of sixteen. */
    private static int symbols(byte[] octets, int from) {
        int at = from;
        while (at + 2 * Long.BYTES <= octets.length) {
            long both = symbols((long) LONGS.get(octets, at)) & symbols((long) LONGS.get(octets, at + Long.BYTES));
            if (both != HIGHEST) {
                break;
            }
            at += 2 * Long.BYTES;
        }
        return at - from;
    }

    /** The highest bit of each of eight bytes that is a symbol: not beyond ASCII, and in one of three ranges. */
    private static long symbols(long block) {
        long ascii = block & ~HIGHEST;
        long symbols = within(ascii | SMALL_LETTER, 'a', 'z') | within(ascii, '/', '9') | within(ascii, '+', '+');
        return symbols & ~block & HIGHEST;
    }

    /** The highest bit of each byte that is from one character to another; what it says of the other bits means nothing. */
    private static long within(long ascii, int first, int last) {
        return (ascii + (0x80 - first) * EACH) & ~(ascii + (0x7F - last) * EACH);
    }
}
