package org.elmport.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RepeatedTextsTest {

    @Test
    void whateverCameBeforeATextGetsItsOwnOctets() {
        // given
        SplittableRandom random = new SplittableRandom(20261122);
        RepeatedTexts texts = new RepeatedTexts();
        String[] ends = {"", " <", "ä", " \uD83C", " & more"};

        for (int i = 0; i < 20_000; i++) {
            // when
            String text = "https://uni.example/concept/" + random.nextInt(1_000) + ends[random.nextInt(ends.length)];

            // then
            assertThat(texts.plain(text)).as(text).isEqualTo(PlainText.of(text));
        }
    }

    @Test
    void textsOfTheSameHashAreToldApart() {
        // given
        RepeatedTexts texts = new RepeatedTexts();
        String one = "https://uni.example/Aa";
        String other = "https://uni.example/BB";

        // then
        assertThat(one.hashCode()).isEqualTo(other.hashCode());
        assertThat(texts.plain(one)).isEqualTo(PlainText.of(one));
        assertThat(texts.plain(other)).isEqualTo(PlainText.of(other));
    }

    @Test
    void aTextThatComesAgainIsNotEncodedAgain() {
        // given
        RepeatedTexts texts = new RepeatedTexts();

        // when
        byte[] first = texts.plain("https://uni.example/concept/1");

        // then
        assertThat(texts.plain("https://uni.example/concept/1")).isSameAs(first);
    }
}
