package org.elmport.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The medians of one run of JMH, in microseconds of processor time, over all iterations of all forks, by method. */
final class Measured {

    private static final double NANOSECONDS = 1_000;

    private final Map<String, Double> medians = new TreeMap<>();

    Measured(Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            medians.put(name.substring(name.lastIndexOf('.') + 1), median(scores(result)));
        }
    }

    private static List<Double> scores(RunResult result) {
        List<Double> scores = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                Result<?> time = iteration.getSecondaryResults().get(ProcessorTime.LABEL);
                scores.add(Objects.requireNonNull(time, ProcessorTime.LABEL).getScore() / NANOSECONDS);
            }
        }
        return scores;
    }

    /** The middle one, or the lower one of the two in the middle. */
    static double median(List<Double> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }

    double of(String method) {
        Double median = medians.get(method);
        if (median == null) {
            throw new IllegalStateException("there is no benchmark " + method);
        }
        return median;
    }

    double ratio(String method, String baseline) {
        return of(method) / of(baseline);
    }
}
