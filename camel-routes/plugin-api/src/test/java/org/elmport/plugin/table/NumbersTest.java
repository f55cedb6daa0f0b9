package org.elmport.plugin.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    private static final Pattern WITH_POINT = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,10})?");

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "5.", ".5", "1.500,5", "-1", "+1", "1e3", "5 ", "٥", "1234567890123456", "1.2.3"})
    void whatIsNoPlainNumberIsNotRead(String text) {
        assertThat(new Numbers(false).read(text)).isEmpty();
        assertThat(new Numbers(true).read(text)).isEmpty();
    }

    @Test
    void theDecimalMarkIsAPointOrAComma() {
        assertThat(new Numbers(false).read("7.50")).contains(new BigDecimal("7.50"));
        assertThat(new Numbers(true).read("7,50")).contains(new BigDecimal("7.50"));
        assertThat(new Numbers(false).read("7,50")).isEmpty();
        assertThat(new Numbers(true).read("7.50")).isEmpty();
        assertThat(new Numbers(true).read("007")).contains(new BigDecimal("7"));
    }

    @Test
    void whatIsReadIsWhatThePatternSays() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            // given
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(18); length >= 0; length--) {
                text.append(
                        random.nextInt(9) == 0 ? "., -x".charAt(random.nextInt(5)) : (char) ('0' + random.nextInt(10)));
            }

            // then
            assertThat(new Numbers(false).read(text.toString()).isPresent())
                    .as("%s, number %d of seed 7", text, i)
                    .isEqualTo(WITH_POINT.matcher(text).matches());
        }
    }
}
