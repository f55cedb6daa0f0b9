package org.elmport.target.qdr;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Adds up what goes through it. */
final class ContentSum extends FilterOutputStream {

    private final MessageDigest digest;
    private long bytes;

    ContentSum(OutputStream out) {
        super(out);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The SHA-256 of a file, in hexadecimal. */
    static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ContentSum sum = new ContentSum(OutputStream.nullOutputStream())) {
            in.transferTo(sum);
            return sum.sha256();
        }
    }

    @Override
    public void write(int octet) throws IOException {
        out.write(octet);
        digest.update((byte) octet);
        bytes++;
    }

    @Override
    public void write(byte[] source, int from, int length) throws IOException {
        out.write(source, from, length);
        digest.update(source, from, length);
        bytes += length;
    }

    /** The SHA-256 of what went through, in hexadecimal; asked for once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    long bytes() {
        return bytes;
    }
}
