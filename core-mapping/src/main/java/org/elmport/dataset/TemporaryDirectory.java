package org.elmport.dataset;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A directory for spools that only its owner can read, made when the first file is wanted; it goes with everything in it
 * when closed. What a process left that was killed goes when the next one is made beside it.
 */
final class TemporaryDirectory implements AutoCloseable {

    private static final String PREFIX = "elmport-";

    private final Path parent;
    private @Nullable Made made;

    private record Made(Path path, LifeSign lifeSign) {}

    private TemporaryDirectory(Path parent) {
        this.parent = parent;
    }

    /** One below that directory, which is there from now on. */
    static TemporaryDirectory below(Path parent) throws IOException {
        Files.createDirectories(parent);
        return new TemporaryDirectory(parent);
    }

    /** Where the system has permissions, a new temporary directory is closed to everybody else. */
    private static Made make(Path parent) throws IOException {
        removeAbandoned(parent);
        Path path = Files.createTempDirectory(parent, PREFIX);
        return new Made(path, LifeSign.in(path));
    }

    private static void removeAbandoned(Path parent) {
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path directory : directories) {
                LifeSign.ifAbandoned(directory, TemporaryDirectory::remove);
            }
        } catch (IOException | DirectoryIteratorException notOurs) {
            // what cannot be read or removed is of another user, or is removed by another process right now
            return;
        }
    }

    private static void remove(Path directory) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        Files.deleteIfExists(directory);
    }

    /** Where the file of that name is, or is to be. */
    Path file(String name) throws IOException {
        Made known = made;
        if (known == null) {
            known = make(parent);
            made = known;
        }
        return known.path().resolve(name);
    }

    @Override
    public void close() {
        Made known = made;
        if (known == null) {
            return;
        }
        // first, because some systems do not remove a file that is open
        known.lifeSign().close();
        try {
            remove(known.path());
        } catch (IOException leftBehind) {
            // another process may be removing it already; a run that succeeded does not fail for that
            known.path().toFile().deleteOnExit();
        }
    }
}
