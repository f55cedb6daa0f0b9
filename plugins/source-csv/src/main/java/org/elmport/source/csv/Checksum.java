package org.elmport.source.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file, and says at its end when its SHA-256 is not the one that lies beside it: {@code courses.csv.sha256},
 * as {@code sha256sum} writes it.
 */
final class Checksum extends FilterInputStream {

    private static final String ENDING = ".sha256";
    private static final int LONGEST = 4096;
    private static final Pattern SHA256 = Pattern.compile("\\A\\\\?([0-9A-Fa-f]{64})(?![0-9A-Fa-f])");

    private final String name;
    private final String expected;
    private final MessageDigest digest;
    private boolean ended;

    private Checksum(String name, String expected, MessageDigest digest, InputStream content) {
        super(content);
        this.name = name;
        this.expected = expected;
        this.digest = digest;
    }

    /** Opens a file of a set; it is checked where there is something to check it with. */
    static InputStream open(FileSet files, String name) throws IOException {
        return files.names().contains(name + ENDING)
                ? new Checksum(name, expected(files, name), sha256(), files.open(name))
                : files.open(name);
    }

    private static String expected(FileSet files, String name) throws IOException {
        try (InputStream beside = files.open(name + ENDING)) {
            Matcher found = SHA256.matcher(new String(beside.readNBytes(LONGEST), StandardCharsets.ISO_8859_1).strip());
            if (!found.find()) {
                throw new IOException(name + ENDING + " holds no SHA-256");
            }
            return found.group(1).toLowerCase(Locale.ROOT);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Java has no SHA-256", absent);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > 0) {
            digest.update(target, offset, read);
        } else if (read < 0 && !ended) {
            ended = true;
            check();
        }
        return read;
    }

    private void check() throws IOException {
        String actual = HexFormat.of().formatHex(digest.digest());
        if (!actual.equals(expected)) {
            throw new IOException("its SHA-256 is " + actual + ", but " + name + ENDING + " says " + expected);
        }
    }

    /** What was skipped or read again would be missing from the sum. */
    @Override
    public boolean markSupported() {
        return false;
    }
}
