package org.elmport.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures in one process what it costs to seal a credential, against the library alone, and what it costs to map and
 * check one, against sealing it. They take turns, round by round, and each figure is the median of the processor times of
 * this thread, so that what else the machine does counts little. Before, the same is done a thousand times as a small job
 * does it, when most of the code is not compiled yet.
 *
 * <p>Arguments: rounds that are measured (60); seals in a round (10), to which there are twenty times as many mappings;
 * mappings to warm up (30000).
 */
public final class SealCost {

    private static final double NANOSECONDS_PER_MICROSECOND = 1000;

    private static final int MAPPINGS_PER_SEAL = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SealCost() {}

    /** What is measured. */
    @FunctionalInterface
    private interface Work {

        Object done() throws Exception;
    }

    /** Runs the measurement and prints what came out. */
    public static void main(String[] arguments) throws Exception {
        System.out.print(
                measured(number(arguments, 0, 60), number(arguments, 1, 10), number(arguments, 2, 30_000), 1000));
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    /** The figures in words. */
    static String measured(int rounds, int seals, int warming, int first) throws Exception {
        SealBenchmark benchmark = new SealBenchmark();
        List<Work> works =
                List.of(benchmark::seal, benchmark::sealByLibrary, benchmark::sealResult, benchmark::mapAndCheckResult);
        List<List<Double>> cold = taken(works.subList(2, 4), first, 1, 1);
        microseconds(benchmark::mapAndCheckResult, warming);
        taken(works, rounds / 3, seals, seals * MAPPINGS_PER_SEAL);
        List<List<Double>> warm = taken(works, rounds, seals, seals * MAPPINGS_PER_SEAL);
        return ratio("sealed, against the library alone (gate 1.5)", warm.get(0), warm.get(1))
                + ratio("mapped, written, read and checked, against sealing it (gate 0.1)", warm.get(3), warm.get(2))
                + ratio("the same, the first " + first + " of a process, one by one", cold.get(1), cold.get(0));
    }

    /** The times of each work by round; the last work is done another number of times than the others. */
    private static List<List<Double>> taken(List<Work> works, int rounds, int times, int timesOfLast) throws Exception {
        List<List<Double>> taken = new ArrayList<>();
        works.forEach(work -> taken.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < works.size(); i++) {
                taken.get(i).add(microseconds(works.get(i), i == works.size() - 1 ? timesOfLast : times));
            }
        }
        return taken;
    }

    private static double microseconds(Work work, int times) throws Exception {
        long before = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            if (work.done() == null) {
                throw new IllegalStateException("nothing came out");
            }
        }
        return (THREADS.getCurrentThreadCpuTime() - before) / NANOSECONDS_PER_MICROSECOND / times;
    }

    private static String ratio(String what, List<Double> one, List<Double> baseline) {
        return String.format(
                Locale.ENGLISH,
                "%s: %.0f against %.0f microseconds by medians, ratio %.3f; %.0f against %.0f by means, ratio %.3f%n",
                what,
                Measured.median(one),
                Measured.median(baseline),
                Measured.median(one) / Measured.median(baseline),
                mean(one),
                mean(baseline),
                mean(one) / mean(baseline));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
