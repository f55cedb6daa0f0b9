package org.elmport.dataset;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory for spools that only its owner can read; it goes with everything in it when closed. */
final class TemporaryDirectory implements AutoCloseable {

    private static final String PREFIX = "elmport-";

    private final Path path;

    private TemporaryDirectory(Path path) {
        this.path = path;
    }

    /** Makes one; where the system has permissions, a new temporary directory is closed to everybody else. */
    static TemporaryDirectory below(Path parent) throws IOException {
        return new TemporaryDirectory(Files.createTempDirectory(Files.createDirectories(parent), PREFIX));
    }

    Path path() {
        return path;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(path);
        } catch (IOException leftBehind) {
            // the system clears its temporary directory; a run that succeeded does not fail for that
            path.toFile().deleteOnExit();
        }
    }
}
