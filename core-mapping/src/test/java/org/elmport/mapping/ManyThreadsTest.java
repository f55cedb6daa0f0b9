package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ManyThreadsTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 25;

    @Test
    void oneMappingUsedByManyThreadsGivesTheSameAsInOne() throws Exception {
        // given
        CatalogueMapping mapping =
                CatalogueMapping.with(MappingOptions.builder().provenance(true).build());
        String alone = everything(CatalogueMapping.with(mapping.options()));
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<List<String>> work = () -> {
            start.await();
            List<String> seen = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                seen.add(everything(mapping));
            }
            return seen;
        };

        // when
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                results.add(threads.submit(work));
            }

            // then
            for (Future<List<String>> result : results) {
                assertThat(result.get()).hasSize(ROUNDS).containsOnly(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What all records give, with findings and provenance, as text. */
    private static String everything(CatalogueMapping mapping) {
        return FullRecords.all().stream()
                .map(mapping::map)
                .map(MappingResult::toString)
                .collect(Collectors.joining("\n"));
    }
}
