package org.elmport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.elmport.mapping.MappingResult;
import org.junit.jupiter.api.Test;

class ManyThreadsWritingTest {

    private static final int DATASETS = 8;

    // trap loq 36: in whatever order records come, they say the same
    @Test
    void datasetsPutTogetherSideBySideHaveTheSameBytes() throws Exception {
        // given
        Assembly alone = Assembly.of(DatasetOptions.standard(), SmallUniversity.whole());
        ExecutorService threads = Executors.newFixedThreadPool(DATASETS);

        try {
            // when
            List<Future<Assembly>> results = new ArrayList<>();
            for (int seed = 1; seed <= DATASETS; seed++) {
                List<MappingResult> order = new ArrayList<>(SmallUniversity.whole());
                Collections.shuffle(order, new Random(seed));
                results.add(threads.submit(() -> Assembly.of(DatasetOptions.standard(), order)));
            }

            // then
            for (Future<Assembly> result : results) {
                assertThat(result.get().xml()).isEqualTo(alone.xml());
                assertThat(result.get().jsonLd()).isEqualTo(alone.jsonLd());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
