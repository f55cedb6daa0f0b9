package org.elmport.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A new folder for the time of a demonstration; it goes with the files in it. */
record ScratchFolder(Path path) implements Closeable {

    static ScratchFolder create() throws IOException {
        return new ScratchFolder(Files.createTempDirectory("elmport-demo"));
    }

    Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(path);
    }
}
