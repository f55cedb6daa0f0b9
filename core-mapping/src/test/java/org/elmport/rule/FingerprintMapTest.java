package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FingerprintMapTest {

    private final Fingerprint print = new Fingerprint();

    @Test
    void keepsNumbersAsAMapOfTextsDoes() {
        // given
        FingerprintMap map = new FingerprintMap();
        Map<String, Integer> reference = new HashMap<>();
        SplittableRandom random = new SplittableRandom(42);

        // when
        for (int i = 0; i < 50_000; i++) {
            String text = "https://id.uni.example/course/" + random.nextInt(20_000);
            int bits = 1 << random.nextInt(20);
            int before = map.merge(print.of(text), bits);

            // then
            assertThat(before).isEqualTo(reference.getOrDefault(text, 0));
            reference.merge(text, bits, (one, other) -> one | other);
        }
        assertThat(map.size()).isEqualTo(reference.size());
        reference.forEach((text, bits) -> assertThat(map.get(print.of(text))).isEqualTo(bits));
        assertThat(map.get(print.of("https://id.uni.example/other"))).isZero();
    }

    @Test
    void shortAndSimilarTextsHaveDifferentFingerprints() {
        // given
        Set<String> prints = new HashSet<>();
        int texts = 0;

        // when
        for (int length = 0; length < 40; length++) {
            for (char c : new char[] {'a', 'b', '\u0000', 'é', '\uffff'}) {
                print.of("x".repeat(length) + c);
                prints.add(print.high() + ":" + print.low());
                print.of(c + "x".repeat(length) + "\u0000");
                prints.add(print.high() + ":" + print.low());
                texts += 2;
            }
        }

        // then
        assertThat(prints).hasSize(texts);
    }

    @Test
    void theWorkGrowsWithTheEntriesAlone() {
        assertThat(stepsPerEntry(200_000)).isLessThan(1.2 * stepsPerEntry(10_000) + 1);
    }

    private double stepsPerEntry(int entries) {
        FingerprintMap map = new FingerprintMap();
        for (int i = 0; i < entries; i++) {
            map.merge(print.of("https://id.uni.example/lo/" + i), 1);
        }
        return (double) map.steps() / entries;
    }

    @Test
    void theFirstNumberOfAFingerprintStays() {
        // given
        FingerprintMap map = new FingerprintMap();

        // when
        int first = map.getOrAdd(print.of("a"), 1);
        int again = map.getOrAdd(print.of("a"), 2);

        // then
        assertThat(first).isEqualTo(1);
        assertThat(again).isEqualTo(1);
    }
}
