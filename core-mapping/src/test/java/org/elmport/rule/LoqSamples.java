package org.elmport.rule;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The sample documents beside the official files; tests that need them are skipped where they are absent. */
final class LoqSamples {

    private LoqSamples() {}

    static Path file(String name) {
        Path directory = Path.of(System.getProperty("elmport.oracle", ""), "samples", "loq");
        assumeTrue(
                Files.isDirectory(directory), "the samples are absent: name their directory with -Delmport.oracle=DIR");
        return directory.resolve(name);
    }
}
