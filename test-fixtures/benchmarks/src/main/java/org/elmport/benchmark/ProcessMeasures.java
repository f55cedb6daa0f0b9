package org.elmport.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What only a fresh process shows: medians of several starts, and the heap of a whole conversion. */
final class ProcessMeasures {

    private static final int STARTS = 7;
    private static final int MEGABYTES = 256;

    /** Milliseconds until the code lists answer. */
    double codeListsReady() throws IOException, InterruptedException {
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            Process process = new ProcessBuilder(
                            ElmportProcess.java(),
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            CodeListStart.class.getName())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            milliseconds.add(Double.parseDouble(output.strip()) / 1_000);
        }
        return Measured.median(milliseconds);
    }

    /** Seconds of a process that converts one course. */
    double firstCourse() throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("elmport-start");
        try (CsvCatalogue catalogue = CsvCatalogue.write(1)) {
            List<Double> seconds = new ArrayList<>();
            for (int i = 0; i < STARTS; i++) {
                seconds.add(new ElmportProcess(MEGABYTES, directory)
                        .convert("csv", catalogue.directory(), directory.resolve("dataset.xml"))
                        .seconds());
            }
            return Measured.median(seconds);
        } finally {
            ElmportProcess.remove(directory);
        }
    }

    /** The largest heap in use after a collection while a catalogue is converted, in megabytes. */
    double heap(int courses) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("elmport-heap");
        try (CsvCatalogue catalogue = CsvCatalogue.write(courses)) {
            return new ElmportProcess(MEGABYTES, directory)
                    .convert("csv", catalogue.directory(), directory.resolve("dataset.xml"))
                    .heapMegabytes();
        } finally {
            ElmportProcess.remove(directory);
        }
    }
}
