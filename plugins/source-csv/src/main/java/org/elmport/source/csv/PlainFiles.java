package org.elmport.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files of the file system.
 *
 * @param directory where they lie
 * @param names what they are called
 * @param single whether it is one file that was asked for by name
 */
record PlainFiles(Path directory, List<String> names, boolean single) implements FileSet {

    /** All files of a directory, but not those of directories below. */
    static PlainFiles in(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            List<String> names = entries.filter(Files::isRegularFile)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
            return new PlainFiles(directory, names, false);
        }
    }

    /** One file. */
    static PlainFiles alone(Path file) {
        Path name = file.toAbsolutePath().normalize();
        Path parent = name.getParent();
        return new PlainFiles(parent == null ? name : parent, List.of(String.valueOf(name.getFileName())), true);
    }

    @Override
    public InputStream open(String name) throws IOException {
        return UnchangedFile.open(directory.resolve(name));
    }

    @Override
    public void close() {
        // nothing is held between two files
    }
}
