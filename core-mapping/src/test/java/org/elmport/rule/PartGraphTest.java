package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PartGraphTest {

    private final Fingerprint print = new Fingerprint();

    @Test
    void findsTheSameCirclesAsComparingAllPairs() {
        for (int seed = 0; seed < 200; seed++) {
            // given
            SplittableRandom random = new SplittableRandom(seed);
            int records = 1 + random.nextInt(12);
            boolean[][] reach = new boolean[records][records];
            PartGraph graph = new PartGraph();
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
        PartGraph graph = new PartGraph();
        int length = 100_000;
        for (int i = 0; i < length; i++) {
            graph.add(graph.node(print.of("a" + i)), graph.node(print.of("a" + (i + 1) % length)));
        }

        // then
        assertThat(graph.circles().count()).isEqualTo(1);
        assertThat(graph.circles().of(0, length - 1)).isEqualTo(1);
    }
}
