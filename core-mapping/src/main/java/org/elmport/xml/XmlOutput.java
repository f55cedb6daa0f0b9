package org.elmport.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.elmport.node.PlainText;
import org.elmport.node.RepeatedTexts;

/**
 * Bytes of an XML document in UTF-8. Markup goes through as bytes prepared beforehand; texts are escaped, and
 * characters that XML 1.0 has no way to write are removed and counted.
 */
final class XmlOutput {

    private static final int CAPACITY = 1 << 15;
    /** So many characters are encoded without looking whether the buffer is full. */
    private static final int RUN = 1 << 10;

    private static final byte[][] ESCAPES = {
        {},
        {},
        ascii("&lt;"),
        ascii("&gt;"),
        ascii("&amp;"),
        ascii("&quot;"),
        ascii("&#9;"),
        ascii("&#10;"),
        ascii("&#13;")
    };
    private static final int LONGEST_ESCAPE = 6;
    /** For each ASCII character the escape to write; 0 means the character itself, 1 nothing at all. */
    private static final byte[] IN_TEXT = new byte[0x80];

    private static final byte[] IN_ATTRIBUTE = new byte[0x80];

    static {
        Arrays.fill(IN_TEXT, 0, ' ', (byte) 1);
        IN_TEXT['\t'] = 0;
        IN_TEXT['\n'] = 0;
        IN_TEXT['<'] = 2;
        IN_TEXT['>'] = 3;
        IN_TEXT['&'] = 4;
        // a bare carriage return would come back as a line feed
        IN_TEXT['\r'] = 8;
        System.arraycopy(IN_TEXT, 0, IN_ATTRIBUTE, 0, IN_TEXT.length);
        IN_ATTRIBUTE['"'] = 5;
        IN_ATTRIBUTE['\t'] = 6;
        IN_ATTRIBUTE['\n'] = 7;
    }

    private final OutputStream out;
    private final byte[] buffer = new byte[CAPACITY];
    private final char[] characters = new char[RUN];
    private final RepeatedTexts repeated = new RepeatedTexts();
    private int count;
    private int removed;

    XmlOutput(OutputStream out) {
        this.out = out;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Writes bytes as they are. */
    void raw(byte[] bytes) {
        raw(bytes, bytes.length);
    }

    /** Writes a text that needs no escaping anywhere. */
    void plain(PlainText text) {
        copy(text.octets(), text.from(), text.length());
    }

    /** Writes the first bytes as they are; no more than the buffer holds. */
    void raw(byte[] bytes, int length) {
        raw(bytes, 0, length);
    }

    private void raw(byte[] bytes, int from, int length) {
        ensure(length);
        System.arraycopy(bytes, from, buffer, count, length);
        count += length;
    }

    /** Writes the content of an element. */
    void text(String text) {
        encode(text, IN_TEXT);
    }

    /** Writes the value of an attribute, for double quotes. */
    void attribute(String text) {
        encode(text, IN_ATTRIBUTE);
    }

    /** Writes the value of an attribute that many nodes have. */
    void repeatedAttribute(String text) {
        byte[] plain = repeated.plain(text);
        if (plain.length > 0) {
            copy(plain, 0, plain.length);
        } else {
            encodeEach(text, IN_ATTRIBUTE);
        }
    }

    /** How many characters were removed since the last time somebody asked. */
    int takeRemoved() {
        int taken = removed;
        removed = 0;
        return taken;
    }

    /** Hands everything to the stream, and flushes that too. */
    void flush() {
        drain();
        try {
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void encode(String text, byte[] escapes) {
        byte[] plain = PlainText.of(text);
        if (plain.length > 0) {
            copy(plain, 0, plain.length);
        } else {
            encodeEach(text, escapes);
        }
    }

    private void copy(byte[] plain, int from, int length) {
        if (length > CAPACITY) {
            drain();
            write(plain, from, length);
        } else {
            raw(plain, from, length);
        }
    }

    private void encodeEach(String text, byte[] escapes) {
        int length = text.length();
        int from = 0;
        while (from < length) {
            ensure((RUN + 1) * LONGEST_ESCAPE);
            from = encodeRun(text, from, Math.min(length, from + RUN), escapes);
        }
    }

    /** Copied in one go, characters are looked at in half the time that asking the text for each of them takes. */
    private int encodeRun(String text, int from, int to, byte[] escapes) {
        text.getChars(from, to, characters, 0);
        char[] source = characters;
        byte[] target = buffer;
        int at = count;
        int next = from;
        while (next < to) {
            char character = source[next++ - from];
            if (character < 0x80 && escapes[character] == 0) {
                target[at++] = (byte) character;
            } else {
                count = at;
                next = special(text, next, character, escapes);
                at = count;
            }
        }
        count = at;
        return next;
    }

    private int special(String text, int next, char character, byte[] escapes) {
        if (Character.isSurrogate(character)) {
            return surrogate(text, next, character);
        }
        if (character < 0x80) {
            escape(ESCAPES[escapes[character]]);
        } else if (character < 0x800) {
            put(0xC0 | (character >> 6));
            continuation(character);
        } else if (character < 0xFFFE) {
            put(0xE0 | (character >> 12));
            continuation(character >> 6);
            continuation(character);
        } else {
            removed++;
        }
        return next;
    }

    private void escape(byte[] bytes) {
        removed += bytes.length == 0 ? 1 : 0;
        System.arraycopy(bytes, 0, buffer, count, bytes.length);
        count += bytes.length;
    }

    private int surrogate(String text, int next, char high) {
        if (next >= text.length() || !Character.isSurrogatePair(high, text.charAt(next))) {
            removed++;
            return next;
        }
        int point = Character.toCodePoint(high, text.charAt(next));
        put(0xF0 | (point >> 18));
        continuation(point >> 12);
        continuation(point >> 6);
        continuation(point);
        return next + 1;
    }

    private void continuation(int bits) {
        put(0x80 | (bits & 0x3F));
    }

    private void put(int octet) {
        buffer[count++] = (byte) octet;
    }

    private void ensure(int bytes) {
        if (buffer.length - count < bytes) {
            drain();
        }
    }

    private void drain() {
        write(buffer, 0, count);
        count = 0;
    }

    private void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
