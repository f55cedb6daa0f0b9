package org.elmport.sync.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes the words of the canonical form as UTF-8, escaped. Not a stream of the JDK, as those take a lock for each byte.
 */
final class CanonicalBuffer {

    private static final int FIRST_SIZE = 4_096;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    byte[] array() {
        return bytes;
    }

    int size() {
        return size;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }

    void reset() {
        size = 0;
    }

    CanonicalBuffer sign(char sign) {
        room(1);
        bytes[size++] = (byte) sign;
        return this;
    }

    CanonicalBuffer word(String word) {
        byte[] octets = word.getBytes(StandardCharsets.UTF_8);
        // a space before it, and each octet escaped at worst
        room(1 + 2 * octets.length);
        bytes[size++] = ' ';
        for (byte octet : octets) {
            switch (octet) {
                case '\\' -> escaped('\\');
                case ' ' -> escaped('s');
                case '\n' -> escaped('n');
                default -> bytes[size++] = octet;
            }
        }
        return this;
    }

    private void escaped(char letter) {
        bytes[size++] = '\\';
        bytes[size++] = (byte) letter;
    }

    void line() {
        sign('\n');
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
