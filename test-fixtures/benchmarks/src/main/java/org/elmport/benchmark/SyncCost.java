package org.elmport.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures what a run costs that finds nothing to do, against pulling and mapping the same records, and in how much heap
 * a plan of very many records is made. Each figure is the processor time of a process of its own, of which several of
 * both kinds take turns.
 *
 * <p>Arguments: records that are synchronised again (100000), turns (3), records that are planned (1000000; 0 leaves it
 * out), the largest heap of that plan in megabytes (384).
 */
public final class SyncCost {

    private static final int MEGABYTES = 512;

    /** A course and its offering. */
    private static final int RECORDS_PER_COURSE = 2;

    private SyncCost() {}

    /** Runs the measurement and prints what came out. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int records = number(arguments, 0, 100_000);
        int turns = number(arguments, 1, 3);
        int planned = number(arguments, 2, 1_000_000);
        int megabytes = number(arguments, 3, 384);
        again(records, turns);
        if (planned > 0) {
            plan(planned, megabytes);
        }
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private static void again(int records, int turns) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("elmport-sync-cost");
        try (CsvCatalogue catalogue = CsvCatalogue.write(records / RECORDS_PER_COURSE)) {
            Path configuration = configuration(directory, catalogue);
            ElmportProcess process = new ElmportProcess(MEGABYTES, directory);
            double first = process.run("sync", "--config", configuration).processorSeconds();
            List<Double> pulls = new ArrayList<>();
            List<Double> syncs = new ArrayList<>();
            for (int i = 0; i < turns; i++) {
                pulls.add(process.runMain(PullAndMap.class.getName(), catalogue.directory())
                        .processorSeconds());
                syncs.add(process.run("sync", "--config", configuration).processorSeconds());
            }
            double pull = Measured.median(pulls);
            double sync = Measured.median(syncs);
            System.out.printf(
                    Locale.ENGLISH,
                    "%,d records: first sync %.1f s; pulled and mapped %.1f s, synchronised again unchanged %.1f s of"
                            + " processor time; ratio %.2f (gate 1.3, %d turns)%n",
                    records,
                    first,
                    pull,
                    sync,
                    sync / pull,
                    turns);
        } finally {
            ElmportProcess.remove(directory);
        }
    }

    private static void plan(int records, int megabytes) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("elmport-plan-cost");
        try (CsvCatalogue catalogue = CsvCatalogue.write(records / RECORDS_PER_COURSE)) {
            Path configuration = configuration(directory, catalogue);
            ElmportProcess.Measure plan = new ElmportProcess(megabytes, directory)
                    .run("plan", "--config", configuration, "--out", directory.resolve("plan.json"));
            System.out.printf(
                    Locale.ENGLISH,
                    "%,d records planned with -Xmx%dm: %.0f s, largest heap in use after a collection %d MB, plan of"
                            + " %,d bytes%n",
                    records,
                    megabytes,
                    plan.seconds(),
                    plan.heapMegabytes(),
                    Files.size(directory.resolve("plan.json")));
        } finally {
            ElmportProcess.remove(directory);
        }
    }

    private static Path configuration(Path directory, CsvCatalogue catalogue) throws IOException {
        Path file = directory.resolve("elmport.yaml");
        Files.writeString(file, """
                jobs:
                  yardstick:
                    source:
                      plugin: csv
                      path: %s
                    target:
                      plugin: file
                      path: %s
                """.formatted(catalogue.directory(), directory.resolve("dataset.xml")));
        return file;
    }
}
