package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class Base64FormTest {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9+/ \\t\\r\\n]+(=[ \\t\\r\\n]*){0,2}");

    private static boolean expected(String text) {
        return FORM.matcher(text).matches()
                && !text.isBlank()
                && text.replaceAll("\\s", "").length() % 4 == 0;
    }

    private static boolean valid(String text) {
        return Base64Form.valid(text);
    }

    @Test
    void bytesInBase64() {
        SplittableRandom random = new SplittableRandom(7);
        for (int length = 1; length < 200; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(valid(Base64.getEncoder().encodeToString(bytes))).isTrue();
            assertThat(valid(Base64.getMimeEncoder().encodeToString(bytes))).isTrue();
        }
        assertThat(new String[] {"", "abc", "ab=c", "a===", "https://uni.example/logo.png", "abcd="})
                .noneMatch(Base64FormTest::valid);
    }

    @Test
    void everyCharacterCountsWhereverItStands() {
        for (int place = 0; place < 32; place++) {
            for (char character = 0; character < 0x180; character++) {
                // given
                StringBuilder text = new StringBuilder("QUJDYWJjMDkrL1p6".repeat(2));
                text.setCharAt(place, character);

                // then
                assertThat(valid(text.toString()))
                        .as("%x at %d", (int) character, place)
                        .isEqualTo(expected(text.toString()));
            }
        }
    }

    @Test
    void randomTextsGetTheVerdictOfThePattern() {
        long seed = 20261122;
        SplittableRandom random = new SplittableRandom(seed);
        String characters = "ABYZabyz0189+/+/AAAAAAAA  \n\t\r==-_@[`{.:*,\u00E4\u0141\u0661";
        int valid = 0;
        for (int i = 0; i < 20_000; i++) {
            // given
            int length = random.nextInt(40);
            int among = random.nextBoolean() ? 18 : characters.length();
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < length; j++) {
                text.append(characters.charAt(random.nextInt(among)));
            }
            text.append("=".repeat(random.nextInt(3)));

            // then
            assertThat(valid(text.toString())).as("%s, seed %d", text, seed).isEqualTo(expected(text.toString()));
            valid += expected(text.toString()) ? 1 : 0;
        }
        assertThat(valid).isBetween(1_000, 15_000);
    }
}
