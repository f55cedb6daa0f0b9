package org.elmport.jsonld;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The strings of a JSON text in bytes. A long one that stands there several times, as pictures do, is made once. */
final class SwiftStrings {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = EACH << 7;

    private static final int LONG_TEXT = 1_000;
    private static final int LONG_TEXTS = 4;

    /** A long string, and where it is, between its quotes. */
    private record LongText(int from, int to, String text) {}

    private final byte[] text;
    private final int length;
    private final int longest;
    private final List<LongText> longTexts = new ArrayList<>(LONG_TEXTS);
    private int end;
    private boolean ascii;

    SwiftStrings(byte[] text, int length, int longest) {
        this.text = text;
        this.length = length;
        this.longest = longest;
    }

    /** Behind the string that was read. */
    int end() {
        return end;
    }

    /** The key whose first quote is there; none to give up. */
    @Nullable
    String key(int quote) {
        int from = quote + 1;
        int to = stop(from);
        if (to == length || text[to] != '"' || to - from > LONG_TEXT) {
            return null;
        }
        end = to + 1;
        String known = SwiftKeys.known(text, from, to);
        return known == null ? decoded(from, to) : known;
    }

    /** The string whose first quote is there; none to give up. */
    @Nullable
    String text(int quote) {
        int from = quote + 1;
        for (LongText known : longTexts) {
            if (again(known, from)) {
                end = from + known.to - known.from + 1;
                return known.text;
            }
        }
        int to = stop(from);
        if (to == length || to - from > longest) {
            return null;
        }
        if (text[to] != '"') {
            return text[to] == '\\' ? escaped(from, to) : null;
        }
        end = to + 1;
        String value = decoded(from, to);
        if (value != null && to - from > LONG_TEXT && longTexts.size() < LONG_TEXTS) {
            longTexts.add(new LongText(from, to, value));
        }
        return value;
    }

    /** Whether a long string stands there again. */
    private boolean again(LongText known, int from) {
        int behind = from + known.to - known.from;
        return behind < length && text[behind] == '"' && Arrays.equals(text, known.from, known.to, text, from, behind);
    }

    /** Where the plain characters from a place on end: at a quote, a backslash, a control character, or the end. */
    private int stop(int from) {
        long beyond = 0;
        int place = pictureEnd(from);
        for (; place + Long.BYTES <= length; place += Long.BYTES) {
            long block = (long) LONGS.get(text, place);
            long controls = (block - EACH * ' ') & ~block;
            long stop = (zero(block ^ (EACH * '"')) | zero(block ^ (EACH * '\\')) | controls) & HIGHEST;
            if (stop != 0) {
                int found = Long.numberOfTrailingZeros(stop) >>> 3;
                beyond |= block & ((1L << (8 * found)) - 1);
                ascii = (beyond & HIGHEST) == 0;
                return place + found;
            }
            beyond |= block;
        }
        while (place < length && plain(text[place])) {
            beyond |= text[place++];
        }
        ascii = (beyond & HIGHEST) == 0;
        return place;
    }

    /**
     * A place up to which all is like in a picture, in steps of many characters: none below {@code #}, beyond ASCII, or
     * a backslash. It may be far before the end of the string, or its start.
     */
    private int pictureEnd(int from) {
        int place = from;
        while (place + 4 * Long.BYTES <= length) {
            long others = noPicture(place)
                    | noPicture(place + Long.BYTES)
                    | noPicture(place + 2 * Long.BYTES)
                    | noPicture(place + 3 * Long.BYTES);
            if ((others & HIGHEST) != 0) {
                break;
            }
            place += 4 * Long.BYTES;
        }
        return place;
    }

    private long noPicture(int place) {
        long block = (long) LONGS.get(text, place);
        return block | (block - EACH * '#') | zero(block ^ (EACH * '\\'));
    }

    private static boolean plain(byte letter) {
        return letter != '"' && letter != '\\' && (letter & 0xFF) >= ' ';
    }

    /** The highest bit of the first byte that is zero, and perhaps of others behind it. */
    private static long zero(long block) {
        return (block - EACH) & ~block;
    }

    /** What {@link #stop} has passed; none to give up, where it is no UTF-8. */
    private @Nullable String decoded(int from, int to) {
        if (ascii) {
            return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
        }
        String value = new String(text, from, to - from, StandardCharsets.UTF_8);
        // stands for what is no UTF-8
        return value.indexOf('\uFFFD') < 0 ? value : null;
    }

    private @Nullable String escaped(int from, int firstEscape) {
        StringBuilder value = new StringBuilder(2 * (firstEscape - from) + 16);
        int start = from;
        int stop = firstEscape;
        while (stop < length && stop - from <= longest) {
            String part = decoded(start, stop);
            if (part == null) {
                return null;
            }
            value.append(part);
            if (text[stop] == '"') {
                end = stop + 1;
                return value.toString();
            }
            start = text[stop] == '\\' ? escape(stop + 1, value) : -1;
            if (start < 0) {
                return null;
            }
            stop = stop(start);
        }
        return null;
    }

    /** Adds the character of an escape, and says what is behind it; -1 to give up. */
    private int escape(int place, StringBuilder value) {
        int kind = place < length ? text[place] : -1;
        if (kind == 'u') {
            return unicode(place + 1, value);
        }
        int at = "\"\\/bfnrt".indexOf(kind);
        if (at < 0) {
            return -1;
        }
        value.append("\"\\/\b\f\n\r\t".charAt(at));
        return place + 1;
    }

    private int unicode(int place, StringBuilder value) {
        if (place + 4 > length) {
            return -1;
        }
        int character = 0;
        for (int i = place; i < place + 4; i++) {
            int digit = Character.digit(text[i], 16);
            if (digit < 0) {
                return -1;
            }
            character = 16 * character + digit;
        }
        value.append((char) character);
        return place + 4;
    }
}
