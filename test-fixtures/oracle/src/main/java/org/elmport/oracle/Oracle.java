package org.elmport.oracle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the official schemas, shapes and samples that tests measure against. They are no part of the project, so tests
 * that need them are skipped where they are absent, with {@link #ABSENT} as the reason.
 */
public final class Oracle {

    /** What to say when a test is skipped because the official files are absent. */
    public static final String ABSENT =
            "The official files are absent. Name their directory with -Delmport.oracle=DIR or"
                    + " the environment variable ELMPORT_ORACLE; it is the one that has the directory 'official' in it.";

    private Oracle() {}

    /**
     * The directory that holds {@code official} and {@code samples}: that of the system property
     * {@code elmport.oracle}, else of the environment variable {@code ELMPORT_ORACLE}, else {@code ../shared} seen from
     * the root of the checkout; the first that exists.
     */
    public static Optional<Path> directory() {
        return Stream.of(
                        candidate(System.getProperty("elmport.oracle")),
                        candidate(System.getenv("ELMPORT_ORACLE")),
                        candidate(System.getProperty("elmport.root")).map(root -> root.resolve("../shared")))
                .flatMap(Optional::stream)
                .map(Path::normalize)
                .filter(directory -> Files.isDirectory(directory.resolve("official")))
                .findFirst();
    }

    private static Optional<Path> candidate(@Nullable String name) {
        return name == null || name.isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(name).toAbsolutePath());
    }
}
