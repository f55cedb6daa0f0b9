package org.elmport.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs a command of Elmport in a process of its own and reads its use of memory from the log of the collector. */
final class ElmportProcess {

    /** The heap in use after a collection, as in {@code 61M->17M(96M)}. */
    private static final Pattern AFTER_COLLECTION = Pattern.compile("\\d+M->(\\d+)M\\(\\d+M\\)");

    /** How often the processor time is looked at, which ends with the process. */
    private static final Duration GLANCE = Duration.ofMillis(20);

    /**
     * What a command took.
     *
     * @param seconds from start to end of the process
     * @param processorSeconds of all its threads, the compiler and the collector included
     * @param heapMegabytes the largest heap in use after a collection
     */
    record Measure(double seconds, double processorSeconds, int heapMegabytes) {}

    private final int megabytes;
    private final Path directory;

    ElmportProcess(int megabytes, Path directory) {
        this.megabytes = megabytes;
        this.directory = directory;
    }

    /** The program that runs this process. */
    static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    /** Converts files of a source to LOQ XML. */
    Measure convert(String source, Path input, Path output) throws IOException, InterruptedException {
        return run(
                "convert", "--from", source, "--in", input, "--to", "loq-xml", "--out", output, "--fail-on", "never");
    }

    /** Removes a directory with all that is in it. */
    static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst =
                    files.sorted((one, other) -> other.compareTo(one)).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    Measure run(Object... arguments) throws IOException, InterruptedException {
        return runMain("org.elmport.app.Elmport", arguments);
    }

    /** Runs another program in the same way. */
    Measure runMain(String main, Object... arguments) throws IOException, InterruptedException {
        Path log = directory.resolve("gc.log");
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-Xlog:gc:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                main));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output.txt").toFile())
                .start();
        Duration processor = Duration.ZERO;
        while (!process.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
            processor = process.info().totalCpuDuration().orElse(processor);
        }
        int exitCode = process.exitValue();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (exitCode != 0) {
            throw new IllegalStateException(
                    "exit code " + exitCode + ": " + Files.readString(directory.resolve("output.txt")));
        }
        return new Measure(seconds, processor.toMillis() / 1e3, largestHeap(log));
    }

    private static int largestHeap(Path log) throws IOException {
        int largest = 0;
        for (String line : Files.readAllLines(log)) {
            Matcher collection = AFTER_COLLECTION.matcher(line);
            if (collection.find()) {
                largest = Math.max(largest, Integer.parseInt(collection.group(1)));
            }
        }
        return largest;
    }
}
