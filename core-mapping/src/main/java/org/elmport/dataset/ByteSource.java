package org.elmport.dataset;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteSink} wrote. */
final class ByteSource {

    private final byte[] bytes;
    private final int end;
    private int position;

    ByteSource(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.position = from;
        this.end = from + length;
    }

    boolean more() {
        return position < end;
    }

    int position() {
        return position;
    }

    int remaining() {
        return end - position;
    }

    int octet() {
        return bytes[position++] & 0xFF;
    }

    long number() {
        long value = 0;
        int shift = 0;
        while (true) {
            int next = octet();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
            shift += 7;
        }
    }

    int size() {
        return Math.toIntExact(number());
    }

    long fixed(int width) {
        long value = 0;
        for (int i = 0; i < width; i++) {
            value = (value << 8) | octet();
        }
        return value;
    }

    String text() {
        int length = size();
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    void skip(int count) {
        position += count;
    }

    void skipText() {
        skip(size());
    }
}
