package org.elmport.dataset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.elmport.node.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link ByteSink} wrote. */
final class ByteSource {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

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

    /** A number in eight bytes, in one go. */
    long eight() {
        long value = (long) LONGS.get(bytes, position);
        position += Long.BYTES;
        return value;
    }

    String text() {
        int length = size();
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    /** The text that comes next, where it lies and is plain; none, and nothing is passed over, when it is not. */
    @Nullable
    PlainText plainText() {
        int start = position;
        int length = size();
        PlainText plain = PlainText.lying(bytes, position, length);
        position = plain == null ? start : position + length;
        return plain;
    }

    void skip(int count) {
        position += count;
    }

    void skipText() {
        skip(size());
    }
}
