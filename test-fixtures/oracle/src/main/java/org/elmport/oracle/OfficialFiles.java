package org.elmport.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Which official files the tests use, and what each must hash to, so that all machines measure against the same. */
public final class OfficialFiles {

    private static final String MANIFEST = "official.sha256";

    private OfficialFiles() {}

    /** The SHA-256 of each file, by its path in the directory given by {@link Oracle#directory()}. */
    public static Map<String, String> manifest() {
        try (InputStream in = Objects.requireNonNull(OfficialFiles.class.getResourceAsStream(MANIFEST))) {
            Map<String, String> hashes = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("  ", 2))
                    .forEach(columns -> hashes.put(columns[1], columns[0]));
            return hashes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The SHA-256 of a file, in hexadecimal; empty when there is no such file. */
    public static String hash(Path file) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
