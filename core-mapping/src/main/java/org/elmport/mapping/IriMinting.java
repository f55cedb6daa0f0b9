package org.elmport.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.elmport.record.RecordKind;

/**
 * Makes the identifiers of entities, from the identifiers of the source where there are any, else from the content: never
 * from positions, never by chance. The identifier of the source is percent-encoded, so it never holds a separator.
 */
final class IriMinting {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        UNRESERVED.chars().forEach(character -> PLAIN[character] = true);
    }

    private static final HexFormat HEX = HexFormat.of();
    private static final HexFormat UPPER_HEX = HexFormat.of().withUpperCase();
    private static final int DIGEST_BYTES = 10;
    /** Asking the providers for a digest costs as much as the digest itself. */
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(IriMinting::sha256);

    private final String base;
    private final char separator;

    IriMinting(String baseIri) {
        boolean name = baseIri.startsWith("urn:");
        this.separator = name ? ':' : '/';
        boolean open = baseIri.endsWith("/") || baseIri.endsWith(":") || baseIri.endsWith("#");
        this.base = open ? baseIri : baseIri + separator;
    }

    /** The entity that a record describes. */
    String record(RecordKind kind, String id) {
        return base + kind.word() + separator + encoded(id);
    }

    /** Something of which a record describes one. */
    String of(String word, RecordKind kind, String id) {
        return base + word + separator + kind.word() + separator + encoded(id);
    }

    /** Something of which a record may describe several: the content tells them apart. */
    String of(String word, RecordKind kind, String id, List<?> content) {
        return of(word, kind, id) + separator + digest(content);
    }

    /** Something that several records may describe alike. */
    String of(String word, List<?> content) {
        return base + word + separator + digest(content);
    }

    private static String digest(List<?> content) {
        byte[] digest = SHA_256.get().digest(content.toString().getBytes(StandardCharsets.UTF_8));
        return HEX.formatHex(digest, 0, DIGEST_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The text with all but letters, digits and {@code -._~} percent-encoded. */
    static String encoded(String text) {
        if (plain(text)) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0 && PLAIN[octet]) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(UPPER_HEX.toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= PLAIN.length || !PLAIN[character]) {
                return false;
            }
        }
        return true;
    }
}
