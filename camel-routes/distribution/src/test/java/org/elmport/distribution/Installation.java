package org.elmport.distribution;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Elmport, unpacked from the zip of the build.
 *
 * @param home where it is
 */
record Installation(Path home) {

    private static final Map<String, Object> WITH_PERMISSIONS = Map.of("enablePosixFileAttributes", true);
    private static final int SECONDS = 600;

    /**
     * How a command ended.
     *
     * @param exitCode its exit code
     * @param output what it said
     */
    record Result(int exitCode, String output) {}

    /** The zip; tests that need it are left out where it was not built. */
    static Path zip() {
        String zip = System.getProperty("elmport.distribution", "");
        assumeTrue(!zip.isEmpty(), "the zip is unpacked by: mvn verify");
        return Path.of(zip);
    }

    /** The root of the checkout. */
    static Path checkout() {
        return Path.of(System.getProperty("elmport.root", "../.."));
    }

    /** Unpacks the zip into a directory, with the permissions that it says. */
    static Installation unpack(Path directory) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(zip(), WITH_PERMISSIONS)) {
            Path root = zip.getPath("/");
            try (Stream<Path> entries = Files.walk(root)) {
                for (Path entry : entries.toList()) {
                    copy(entry, directory.resolve(root.relativize(entry).toString()));
                }
            }
        }
        try (Stream<Path> unpacked = Files.list(directory)) {
            return new Installation(unpacked.findFirst().orElseThrow());
        }
    }

    private static void copy(Path entry, Path file) throws IOException {
        if (Files.isDirectory(entry)) {
            Files.createDirectories(file);
        } else {
            Files.copy(entry, file);
            Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(entry));
        }
    }

    /** The files of a folder, by name. */
    List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Runs the command as it is called from a shell, by some path. */
    Result run(Path command, Path directory, Object... arguments) throws IOException, InterruptedException {
        Process process = start(command, directory, arguments);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the command does not end: " + output);
        }
        return new Result(process.exitValue(), output);
    }

    /** Runs the command of this installation in its own folder. */
    Result run(Object... arguments) throws IOException, InterruptedException {
        return run(command(), home, arguments);
    }

    /** Starts the command and does not wait; what it says comes from its input stream. */
    Process start(Path command, Path directory, Object... arguments) throws IOException {
        return builder(command, directory, arguments).start();
    }

    /** Starts the command and does not wait; what it says stands in a log. */
    Process startWithLog(Path log, Path directory, Object... arguments) throws IOException {
        return builder(command(), directory, arguments)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                .start();
    }

    private ProcessBuilder builder(Path command, Path directory, Object... arguments) {
        List<String> words = new ArrayList<>();
        words.add(command.toString());
        Stream.of(arguments).map(Object::toString).forEach(words::add);
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("ELMPORT_PACKS", home.resolve("packs").toString());
        builder.environment().put("ELMPORT_JAVA_OPTIONS", "-Xmx256m -XX:TieredStopAtLevel=1");
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        return builder;
    }

    /** The command. */
    Path command() {
        return home.resolve("bin/elmport");
    }

    /** The example of a configuration, as somebody edits it who keeps everything in one folder. */
    Path exampleConfiguration(Path state) throws IOException {
        Path file = state.resolve("elmport.yaml");
        String example = Files.readString(home.resolve("conf/elmport.yaml"));
        return Files.writeString(file, example.replace("/var/lib/elmport", state.toString()));
    }
}
