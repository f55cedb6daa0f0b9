package org.elmport.source.elmo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Short names for things, made of what they say: the same content always has the same. */
final class Digest {

    private static final int BYTES = 16;

    private Digest() {}

    /** 32 hexadecimal digits for some texts, of which the borders count. */
    static String of(String... texts) {
        return of(Arrays.toString(Arrays.stream(texts)
                        .map(text -> text.length() + ":" + text)
                        .toArray())
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The first 32 hexadecimal digits of the SHA-256 of some bytes. */
    static String of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Java has no SHA-256", absent);
        }
    }
}
