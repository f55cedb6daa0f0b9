package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.elmport.spill.SpillOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartGraphTest {

    @TempDir
    private Path directory;

    private final Fingerprint print = new Fingerprint();

    @ParameterizedTest
    @ValueSource(ints = {2, 5, SpillOptions.STANDARD_ENTRIES})
    void findsTheSameCirclesAsComparingAllPairs(int entries) {
        for (int seed = 0; seed < 200; seed++) {
            // given
            SplittableRandom random = new SplittableRandom(seed);
            int records = 1 + random.nextInt(12);
            boolean[][] reach = new boolean[records][records];
            PartGraph graph = new PartGraph(new SpillOptions(directory, entries));
            for (int i = 0; i < records; i++) {
                graph.node(print.of("record " + i));
            }
            for (int i = random.nextInt(2 * records); i > 0; i--) {
                int whole = random.nextInt(records);
                int part = random.nextInt(records);
                graph.add(whole, part);
                reach[whole][part] = true;
            }

            // when
            PartGraph.Circles circles = graph.circles();

            // then
            close(reach);
            for (int one = 0; one < records; one++) {
                for (int other = 0; other < records; other++) {
                    assertThat(circles.of(one, other) > 0)
                            .as("seed %d, %d and %d", seed, one, other)
                            .isEqualTo(reach[one][other] && reach[other][one]);
                }
            }
        }
    }

    private static void close(boolean[][] reach) {
        for (int by = 0; by < reach.length; by++) {
            for (int from = 0; from < reach.length; from++) {
                for (int to = 0; to < reach.length; to++) {
                    reach[from][to] |= reach[from][by] && reach[by][to];
                }
            }
        }
    }

    @Test
    void aChainOfAHundredThousandPartsNeedsNoDeepStack() {
        // given
        PartGraph graph = new PartGraph(SpillOptions.standard());
        int length = 100_000;
        for (int i = 0; i < length; i++) {
            graph.add(graph.node(print.of("a" + i)), graph.node(print.of("a" + (i + 1) % length)));
        }

        // then
        assertThat(graph.circles().count()).isEqualTo(1);
        assertThat(graph.circles().of(0, length - 1)).isEqualTo(1);
    }

    @Test
    void partsInManyLayersLeaveNothingOnDiskButTheirCircle() {
        // given: trees of a thousand parts each, and one circle among them
        PartGraph graph = new PartGraph(new SpillOptions(directory, 100));
        for (int tree = 0; tree < 5; tree++) {
            for (int i = 1; i < 1_000; i++) {
                graph.add(graph.node(print.of(tree + " " + i / 3)), graph.node(print.of(tree + " " + i)));
            }
        }
        graph.add(graph.node(print.of("2 999")), graph.node(print.of("2 333")));

        // when
        PartGraph.Circles circles = graph.circles();

        // then
        assertThat(circles.count()).isEqualTo(1);
        assertThat(circles.of(graph.known(print.of("2 999")), graph.known(print.of("2 333"))))
                .isEqualTo(1);
        assertThat(circles.of(graph.known(print.of("2 998")), graph.known(print.of("2 332"))))
                .isZero();
    }

    @Test
    void aChainLongerThanMemoryIsSearchedAllTheSame() {
        // given
        PartGraph graph = new PartGraph(new SpillOptions(directory, 10));
        for (int i = 0; i < 5_000; i++) {
            graph.add(graph.node(print.of("a" + i)), graph.node(print.of("a" + (i + 1))));
        }
        assertThat(graph.circles().count()).isZero();

        // when
        graph.add(graph.node(print.of("a5000")), graph.node(print.of("a17")));

        // then
        assertThat(graph.circles().count()).isEqualTo(1);
    }
}
