package org.elmport.sync.ledger;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * A SHA-256, or an HMAC of that length.
 *
 * @param first the first eight bytes
 * @param second the next
 * @param third the next
 * @param fourth the last
 */
public record Hash(long first, long second, long third, long fourth) {

    /** Its length in bytes. */
    public static final int BYTES = 32;

    /** The hash in these bytes. */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a hash has " + BYTES + " bytes, not " + bytes.length);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Hash(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
    }

    /** The hash in hexadecimal digits. */
    public static Hash parse(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    /** The SHA-256 of a text in UTF-8. */
    public static Hash ofText(String text) {
        return Hashing.plain().of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Its bytes. */
    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(fourth)
                .array();
    }

    /** In hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    @Override
    public String toString() {
        return hex();
    }
}
