package org.elmport.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures {@code elmport convert} on a generated catalogue, in a process with a small heap: courses per second, the
 * largest heap after a collection, and the same for copying the bytes of the input, as a baseline of the machine.
 *
 * <p>Arguments: the number of courses (100000), the source (csv), the largest heap in megabytes (256).
 */
public final class Conversion {

    private Conversion() {}

    /** Runs the measurement and prints what came out. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int courses = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        String source = arguments.length > 1 ? arguments[1] : "csv";
        int megabytes = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 256;
        Path directory = Files.createTempDirectory("elmport-benchmark");
        try {
            measure(courses, source, megabytes, directory);
        } finally {
            ElmportProcess.remove(directory);
        }
    }

    private static void measure(int courses, String source, int megabytes, Path directory)
            throws IOException, InterruptedException {
        Path input = directory.resolve("input");
        Path output = directory.resolve("dataset.xml");
        new ElmportProcess(megabytes, directory)
                .run("generate", "--source", source, "--courses", courses, "--out", input);
        double copying = copy(input, directory.resolve("copy"));
        ElmportProcess.Measure measure = new ElmportProcess(megabytes, directory).convert(source, input, output);
        System.out.printf(
                Locale.ENGLISH,
                "%,d courses from %s with -Xmx%dm: %.1f s, %,.0f courses per second, largest heap in use after a"
                        + " collection %d MB, dataset %,d bytes%n",
                courses,
                source,
                megabytes,
                measure.seconds(),
                courses / measure.seconds(),
                measure.heapMegabytes(),
                Files.size(output));
        System.out.printf(
                Locale.ENGLISH,
                "baseline, copying the input: %.2f s; the conversion takes %.0f times as long%n",
                copying,
                measure.seconds() / copying);
    }

    private static double copy(Path input, Path copy) throws IOException {
        Files.createDirectories(copy);
        long start = System.nanoTime();
        try (Stream<Path> files = Files.list(input)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
