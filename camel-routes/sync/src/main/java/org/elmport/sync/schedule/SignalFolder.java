package org.elmport.sync.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elmport.sync.ledger.Signal;

/**
 * Signals as files: {@code catalogue.resync} in a folder asks for a run of the job {@code catalogue}. What is in the
 * file does not count; it is removed when the signal was taken.
 *
 * @param directory the folder; it may be missing, and then there are none
 */
public record SignalFolder(Path directory) {

    private static final int MOST_STRAYS = 20;

    /**
     * Puts a signal there.
     *
     * @throws IOException when the folder cannot be written to
     * @throws IllegalArgumentException when the name of the job is no name of a file
     */
    public Path give(String job, Signal signal) throws IOException {
        Path file = file(job, signal)
                .orElseThrow(() -> new IllegalArgumentException("the name of job " + job + " is no name of a file"));
        Files.createDirectories(directory);
        return Files.write(file, new byte[0]);
    }

    /** Whether a signal is there. */
    boolean holds(String job, Signal signal) {
        return file(job, signal).filter(Files::isRegularFile).isPresent();
    }

    /** The names of files that are no signal for one of these jobs, the first ones. */
    List<String> strays(List<String> jobs) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        Set<String> signals = jobs.stream()
                .flatMap(job -> Arrays.stream(Signal.values()).map(signal -> name(job, signal)))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith(".") && !signals.contains(name))
                    .sorted()
                    .limit(MOST_STRAYS)
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            // signals are looked for by their names, whether the folder can be listed or not
            return List.of();
        }
    }

    /** Removes a signal that was taken. */
    void remove(String job, Signal signal) throws IOException {
        Optional<Path> file = file(job, signal);
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
    }

    private static String name(String job, Signal signal) {
        return job + "." + signal.word();
    }

    private Optional<Path> file(String job, Signal signal) {
        try {
            Path file = directory.resolve(name(job, signal)).normalize();
            return directory.normalize().equals(file.getParent()) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }
}
