package org.elmport.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a conversion reads: a file or directory, or the standard input, kept in a file for as long as it is needed. */
final class ConversionInput implements AutoCloseable {

    private final Path path;
    private final boolean temporary;

    private ConversionInput(Path path, boolean temporary) {
        this.path = path;
        this.temporary = temporary;
    }

    static ConversionInput open(String source, String input) throws CommandFailure, IOException {
        if (!"-".equals(input)) {
            Path path = Path.of(input);
            if (!Files.exists(path)) {
                throw new CommandFailure(ExitCode.SOURCE, "there is no " + path, "Check the name after --in.");
            }
            return new ConversionInput(path, false);
        }
        Path directory = Files.createTempDirectory("elmport-input");
        Path file = directory.resolve("csv".equals(source) ? "courses.csv" : "standard-input.json");
        Files.copy(System.in, file);
        return new ConversionInput(file, true);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.deleteIfExists(path);
            Path directory = path.getParent();
            if (directory != null) {
                Files.deleteIfExists(directory);
            }
        }
    }
}
