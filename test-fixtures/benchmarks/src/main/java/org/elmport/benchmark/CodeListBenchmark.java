package org.elmport.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Looking up the concept that takes longest of all. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodeListBenchmark {

    private static final CodeLists LISTS = CodeLists.standard();
    private static final int LOOKUPS = 40;
    private static final int ROUNDS = 3;

    private record Place(CodeList list, String iri) {}

    private final Place slowest = slowest();
    private final List<String> languages =
            LISTS.codes(CodeList.LANGUAGE).map(CodeList.LANGUAGE::concept).toList();
    private final String lastLanguage = languages.get(languages.size() - 1);

    /** The concept whose look-up took longest, the shortest of several tries counted. */
    private static Place slowest() {
        Map<Long, Place> byTime = new TreeMap<>();
        for (CodeList list : CodeList.values()) {
            LISTS.codes(list).forEach(code -> {
                Place place = new Place(list, list.concept(code));
                byTime.put(shortest(place), place);
            });
        }
        return ((TreeMap<Long, Place>) byTime).lastEntry().getValue();
    }

    private static long shortest(Place place) {
        long shortest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int found = 0;
            for (int i = 0; i < LOOKUPS; i++) {
                found += LISTS.contains(place.list(), place.iri()) ? 1 : 0;
            }
            long time = System.nanoTime() - start;
            if (found != LOOKUPS) {
                throw new IllegalStateException(place + " is not found");
            }
            shortest = Math.min(shortest, time);
        }
        return shortest;
    }

    /** The slowest concept of all lists. */
    @Benchmark
    public boolean lookUpSlowest() {
        return LISTS.contains(slowest.list(), slowest.iri());
    }

    /** Baseline: the last language found by going through the list, as a schema processor does. */
    @Benchmark
    public boolean scanForLastLanguage() {
        return languages.contains(lastLanguage);
    }
}
