package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BlanksTest {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final long SEED = 20260401L;

    @Test
    void leavesATextAloneThatHasSingleSpacesOnly() {
        String text = "One course, and no more";
        assertThat(Blanks.single(text)).isSameAs(text);
        assertThat(Blanks.single("")).isEmpty();
    }

    @Test
    void joinsBlanksOfAllKinds() {
        assertThat(Blanks.single("\u00A0 one \t\r\n\u00A0two\u000Bthree  ")).isEqualTo("one two three");
        assertThat(Blanks.single(" \u00A0")).isEmpty();
    }

    @Test
    void doesWhatAPatternWouldDo() {
        // given
        SplittableRandom random = new SplittableRandom(SEED);
        String letters = "ab  \t\n\r\f\u000B\u00A0\u2003\u3000é";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(12);
            for (int at = 0; at < length; at++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            // when
            String single = Blanks.single(text.toString());
            boolean only = Blanks.only(text.toString());
            // then
            assertThat(single)
                    .as("seed %s, text %s", SEED, text)
                    .isEqualTo(BLANKS.matcher(text).replaceAll(" ").strip());
            assertThat(only).isEqualTo(BLANKS.matcher(text).replaceAll("").isEmpty());
        }
    }
}
