package org.elmport.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final String TEXT = "Measuring the earth, and then some";

    @Test
    void aTextWithoutAnythingSpecialIsGivenInItsBytes() {
        for (String text : new String[] {
            TEXT,
            "Maan mittaaminen: työskentelevät pienryhmissä – mistä erot johtuvat",
            "Η μέτρηση της γης από την αρχή",
            "地球をはかる、はじめから終わりまで。そして地図になる",
            "with a picture \uD83C\uDF0D in the midst",
            "~{}|[]^_`@;:,.-+*()%$#!'/0123456789"
        }) {
            assertThat(PlainText.of(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void whateverMayHaveToBeEscapedIsFoundWhereverItStands() {
        for (String special : new String[] {
            "<", ">", "&", "\"", "\\", "?", "\n", "\t", "\r", "\u0000", "\u001F", "\uD83C", "\uDF0D", "\uFFFE", "\uFFFF"
        }) {
            for (int place = 0; place <= TEXT.length(); place++) {
                // given
                String text = TEXT.substring(0, place) + special + TEXT.substring(place);

                // then
                assertThat(PlainText.of(text))
                        .as("%x at %d", (int) special.charAt(0), place)
                        .isEmpty();
            }
        }
    }

    @Test
    void everyOtherCharacterOfAsciiIsPlainExceptTheEqualsSign() {
        for (char character = ' '; character <= 0x7F; character++) {
            boolean special = "<=>?&\"\\".indexOf(character) >= 0;
            assertThat(PlainText.of(TEXT + character + TEXT).length)
                    .as("%x", (int) character)
                    .isEqualTo(special ? 0 : 2 * TEXT.length() + 1);
        }
    }

    @Test
    void aTextIsPlainWhereItLiesWhateverStandsAroundIt() {
        for (int before = 0; before < 9; before++) {
            // given
            byte[] octets = ("<".repeat(before) + TEXT + "&\"\\").getBytes(StandardCharsets.UTF_8);

            // when
            PlainText plain = PlainText.lying(octets, before, TEXT.length());

            // then
            assertThat(plain).hasToString(TEXT);
            assertThat(PlainText.lying(octets, before, TEXT.length() + 1)).isNull();
            assertThat(PlainText.lying(octets, before, 15)).as("a short one").isNull();
        }
    }

    @Test
    void aTextForTwoWritersIsGivenWithItsOctetsWhereItIsPlain() {
        PlainText plain = PlainText.shared(TEXT);

        assertThat(plain).isNotNull();
        assertThat(new String(plain.octets(), plain.from(), plain.length(), StandardCharsets.UTF_8))
                .isEqualTo(TEXT);
        assertThat(PlainText.shared(TEXT + "<")).isNull();
    }

    @Test
    void shortTextsAreNotWorthWhile() {
        assertThat(PlainText.of("")).isEmpty();
        assertThat(PlainText.of("Earth")).isEmpty();
        assertThat(PlainText.of("sixteen letters!")).isNotEmpty();
    }

    @Test
    void plainTextsOfAnyCharactersComeBackFromTheirBytes() {
        long seed = 20261122;
        SplittableRandom random = new SplittableRandom(seed);
        int plain = 0;
        for (int i = 0; i < 50_000; i++) {
            // given
            StringBuilder text = new StringBuilder();
            int among = random.nextBoolean() ? 0x300 : 0x11_0000;
            for (int length = 16 + random.nextInt(12); length > 0; length--) {
                text.appendCodePoint(random.nextInt(' ', among));
            }

            // when
            byte[] octets = PlainText.of(text.toString());

            // then
            assertThat(octets.length == 0 || text.toString().equals(new String(octets, StandardCharsets.UTF_8)))
                    .as("%s, seed %d", text, seed)
                    .isTrue();
            plain += octets.length == 0 ? 0 : 1;
        }
        assertThat(plain).isGreaterThan(10_000);
    }
}
