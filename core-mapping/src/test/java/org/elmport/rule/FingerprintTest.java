package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void textsThatDifferInOneCharacterDiffer() {
        // given
        Fingerprint print = new Fingerprint();
        for (int length : new int[] {0, 1, 7, 1_000, 1_001, 1_002, 1_007, 1_008, 5_000}) {
            Set<Long> high = new HashSet<>();
            Set<Long> low = new HashSet<>();
            StringBuilder text = new StringBuilder("a".repeat(length));

            // when
            high.add(print.of(text.toString()).high());
            low.add(print.low());
            for (int i = 0; i < length; i++) {
                text.setCharAt(i, 'b');
                high.add(print.of(text.toString()).high());
                low.add(print.low());
                text.setCharAt(i, 'a');
            }

            // then
            assertThat(high).as("texts of %d characters", length).hasSize(length + 1);
            assertThat(low).as("texts of %d characters", length).hasSize(length + 1);
        }
    }

    @Test
    void sameTextHasTheSameFingerprintHoweverItIsKept() {
        for (int length : new int[] {5, 2_000}) {
            String plain = "a".repeat(length);
            String cut = (plain + "\u20AC").substring(0, length);
            long high = new Fingerprint().of(plain).high();
            assertThat(new Fingerprint().of(cut).high()).isEqualTo(high);
            assertThat(new Fingerprint().of(plain + "a").high()).isNotEqualTo(high);
        }
    }

    @Test
    void longTextsWithTheSamePartsInAnotherOrderDiffer() {
        // given
        String[] parts = {"abcdefgh", "ABCDEFGH", "01234567", "        "};
        Set<Long> high = new HashSet<>();
        Set<Long> low = new HashSet<>();
        Set<String> texts = new HashSet<>();
        SplittableRandom random = new SplittableRandom(7);

        // when
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 160; j++) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            texts.add(text.toString());
            Fingerprint print = new Fingerprint().of(text.toString());
            high.add(print.high());
            low.add(print.low());
        }

        // then
        assertThat(high).hasSameSizeAs(texts);
        assertThat(low).hasSameSizeAs(texts);
    }

    @Test
    void shortAndSimilarTextsHaveDifferentFingerprints() {
        // given
        Fingerprint print = new Fingerprint();
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
}
