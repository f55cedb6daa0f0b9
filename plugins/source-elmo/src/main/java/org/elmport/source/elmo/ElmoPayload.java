package org.elmport.source.elmo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/**
 * Takes XML out of what it is wrapped in: Base64 of both alphabets, gzip, or one in the other. The bytes come out as they
 * were signed.
 */
final class ElmoPayload {

    private static final int LAYERS = 4;
    private static final int BUFFER = 8192;

    /** Letters of Base64 that tell what is in it: whole groups of four. */
    private static final int BEGINNING = 8;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final int maximum;

    ElmoPayload(int maximum) {
        this.maximum = maximum;
    }

    /** The XML. */
    byte[] unwrap(byte[] file) throws ElmoFault {
        byte[] bytes = file;
        for (int layer = 0; layer < LAYERS; layer++) {
            if (markup(bytes)) {
                return bytes;
            }
            bytes = gzipped(bytes) ? unzip(bytes) : decode(bytes);
        }
        throw ElmoFault.otherFile("it is packed more than " + LAYERS + " times");
    }

    /** Whether the first thing that is no white space opens an element, in any encoding of Unicode. */
    private static boolean markup(byte[] bytes) {
        if (bytes.length > 1) {
            int first = bytes[0] & 0xFF;
            int second = bytes[1] & 0xFF;
            boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
            if (marked || first == '<' || (first == 0 && second == '<')) {
                return true;
            }
        }
        int start = start(bytes);
        return start < bytes.length && bytes[start] == '<';
    }

    private static int start(byte[] bytes) {
        boolean marked = bytes.length >= MARK.length && Arrays.equals(Arrays.copyOf(bytes, MARK.length), MARK);
        int start = marked ? MARK.length : 0;
        while (start < bytes.length && blank(bytes[start])) {
            start++;
        }
        return start;
    }

    private static boolean blank(byte character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    private static boolean gzipped(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    private byte[] unzip(byte[] bytes) throws ElmoFault {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (out.size() + count > maximum) {
                    throw ElmoFault.of(
                            ElmoFinding.ELMO_LIMIT, "It unpacks to more than max-size, " + maximum + " bytes.");
                }
                out.write(buffer, 0, count);
            }
        } catch (IOException damaged) {
            throw ElmoFault.of(ElmoFinding.ELMO_UNREADABLE, "It is packed with gzip, and damaged or cut off.");
        }
        return out.toByteArray();
    }

    private static byte[] decode(byte[] bytes) throws ElmoFault {
        ByteArrayOutputStream letters = new ByteArrayOutputStream(bytes.length);
        for (int i = start(bytes); i < bytes.length; i++) {
            byte letter = bytes[i];
            if (blank(letter) || letter == '=') {
                continue;
            }
            int plain = letter == '-' ? '+' : letter == '_' ? '/' : letter;
            if (!alphabet(plain)) {
                throw packed(letters.toByteArray())
                        ? ElmoFault.of(
                                ElmoFinding.ELMO_UNREADABLE,
                                "It begins as Base64 with a transcript in it, and has characters that Base64 has not.")
                        : ElmoFault.otherFile("it is neither XML nor packed with Base64 or gzip");
            }
            letters.write(plain);
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(letters.toByteArray());
            if (decoded.length > 0) {
                return decoded;
            }
        } catch (IllegalArgumentException cutOff) {
            throw packed(letters.toByteArray())
                    ? ElmoFault.of(ElmoFinding.ELMO_UNREADABLE, "It is packed with Base64, and cut off.")
                    : ElmoFault.otherFile("it is neither XML nor whole Base64");
        }
        throw ElmoFault.otherFile("it is empty");
    }

    /** Whether letters are the beginning of XML or gzip in Base64. */
    private static boolean packed(byte[] letters) {
        if (letters.length < BEGINNING) {
            return false;
        }
        byte[] decoded = Base64.getDecoder().decode(Arrays.copyOf(letters, BEGINNING));
        return markup(decoded) || gzipped(decoded);
    }

    private static boolean alphabet(int letter) {
        return (letter >= 'A' && letter <= 'Z')
                || (letter >= 'a' && letter <= 'z')
                || (letter >= '0' && letter <= '9')
                || letter == '+'
                || letter == '/';
    }
}
