package org.elmport.plugin.setting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Resolves references to environment variables, {@code ${env:NAME}}, and to files, {@code ${file:path}}. What a
 * reference stands for is taken as it is: references inside it are not followed. Messages name the reference, never
 * what it stands for.
 */
public final class ReferenceResolver implements SecretResolver {

    /** The most bytes that a file with a secret may have. */
    public static final int FILE_BYTES_MAX = 64 * 1024;

    private final Function<String, Optional<String>> environment;
    private final Path directory;

    /**
     * A resolver.
     *
     * @param environment gives the value of an environment variable
     * @param directory what relative paths of files are seen from
     */
    public ReferenceResolver(Function<String, Optional<String>> environment, Path directory) {
        this.environment = environment;
        this.directory = directory;
    }

    /** A resolver that asks the environment of this process. */
    public static ReferenceResolver ofProcess(Path directory) {
        return new ReferenceResolver(name -> Optional.ofNullable(System.getenv(name)), directory);
    }

    @Override
    public String resolve(String text) {
        StringBuilder resolved = new StringBuilder();
        int from = 0;
        for (int start = text.indexOf("${"); start >= 0; start = text.indexOf("${", from)) {
            int end = text.indexOf('}', start);
            if (end < 0) {
                throw new IllegalArgumentException("has a reference that begins with ${ and has no } at its end");
            }
            resolved.append(text, from, start).append(value(text.substring(start + 2, end)));
            from = end + 1;
        }
        return resolved.append(text, from, text.length()).toString();
    }

    private String value(String reference) {
        if (reference.startsWith("env:")) {
            return variable(reference.substring(4).strip());
        }
        if (reference.startsWith("file:")) {
            return file(reference.substring(5).strip());
        }
        throw new IllegalArgumentException(
                "has the reference ${" + reference + "}, which is neither ${env:NAME} nor ${file:path}");
    }

    private String variable(String name) {
        return environment
                .apply(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "refers to the environment variable " + name + ", which is not set"));
    }

    /** The text of a file without the line break that editors leave at its end. */
    private String file(String path) {
        byte[] bytes = bytes(path);
        if (bytes.length > FILE_BYTES_MAX) {
            throw new IllegalArgumentException(
                    "refers to the file " + path + ", which is larger than " + FILE_BYTES_MAX + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8).replaceFirst("\\R\\z", "");
    }

    private byte[] bytes(String path) {
        try (InputStream content = Files.newInputStream(directory.resolve(path))) {
            return content.readNBytes(FILE_BYTES_MAX + 1);
        } catch (IOException | InvalidPathException unreadable) {
            throw new IllegalArgumentException("refers to the file " + path + ", which cannot be read", unreadable);
        }
    }

    @Override
    public String toString() {
        return "ReferenceResolver";
    }
}
