package org.elmport.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files that belong to the tests. */
final class Fixtures {

    private Fixtures() {}

    /** A folder of the test resources. */
    static Path folder(String name) {
        return Official.root()
                .resolve("test-fixtures/acceptance/src/test/resources")
                .resolve(name);
    }

    /** The files of a folder with an ending, in the order of their names. */
    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The files of several folders with an ending; of those with the same name the one of the last folder. */
    static List<Path> files(String ending, Path... folders) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        for (Path folder : folders) {
            files(folder, ending).forEach(file -> files.put(plainName(file), file));
        }
        return List.copyOf(files.values());
    }

    /** The name of a file without its ending. */
    static String plainName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
