package org.elmport.dataset;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A directory for spools that only its owner can read; it goes with everything in it when closed. What a process left
 * that was killed goes when the next one is made beside it.
 */
final class TemporaryDirectory implements AutoCloseable {

    private static final String PREFIX = "elmport-";

    private final Path path;
    private final LifeSign lifeSign;

    private TemporaryDirectory(Path path, LifeSign lifeSign) {
        this.path = path;
        this.lifeSign = lifeSign;
    }

    /** Makes one; where the system has permissions, a new temporary directory is closed to everybody else. */
    static TemporaryDirectory below(Path parent) throws IOException {
        Files.createDirectories(parent);
        removeAbandoned(parent);
        Path path = Files.createTempDirectory(parent, PREFIX);
        return new TemporaryDirectory(path, LifeSign.in(path));
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

    Path path() {
        return path;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        // first, because some systems do not remove a file that is open
        lifeSign.close();
        try {
            remove(path);
        } catch (IOException leftBehind) {
            // another process may be removing it already; a run that succeeded does not fail for that
            path.toFile().deleteOnExit();
        }
    }
}
