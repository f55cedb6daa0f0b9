package org.elmport.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class XmlOutputTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XmlOutput out = new XmlOutput(bytes);

    @Test
    void escapesMarkupInTexts() {
        // when
        out.text("a<b>&\"c'\r\n\td");

        // then
        assertThat(written()).isEqualTo("a&lt;b&gt;&amp;\"c'&#13;\n\td");
    }

    @Test
    void escapesQuotesAndWhitespaceInAttributes() {
        // when
        out.attribute("a\"b\tc\nd");

        // then
        assertThat(written()).isEqualTo("a&quot;b&#9;c&#10;d");
    }

    @Test
    void removesAndCountsWhatXmlCannotCarry() {
        // when
        out.text("a\u0000b\u001Fc\uFFFEd\uFFFFe\uD800f\uDC00g");

        // then
        assertThat(written()).isEqualTo("abcdefg");
        assertThat(out.takeRemoved()).isEqualTo(6);
        assertThat(out.takeRemoved()).isZero();
    }

    @Test
    void longTextsAreWrittenWhetherOrNotAnythingInThemIsEscaped() {
        // given
        String plain = "työtä ja leipää ".repeat(5_000);
        String marked = plain + "<" + plain;

        // when
        out.text("before ");
        out.text(plain);
        out.attribute(marked);

        // then
        assertThat(written()).isEqualTo("before " + plain + plain + "&lt;" + plain);
    }

    @Test
    void removesHalfACharacterAtTheVeryEnd() {
        // when
        out.text("end\uD83D");

        // then
        assertThat(written()).isEqualTo("end");
        assertThat(out.takeRemoved()).isEqualTo(1);
    }

    @Test
    void writesTheSameBytesAsTheJdkForAnyTextOfAnyLength() {
        // given
        long seed = 20_260_901L;
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder expected = new StringBuilder();

        // when
        for (int round = 0; round < 400; round++) {
            String text = randomText(random);
            out.text(text);
            expected.append(text);
        }

        // then
        assertThat(written()).as("seed %d", seed).isEqualTo(expected.toString());
        assertThat(out.takeRemoved()).isZero();
    }

    @Test
    void keepsPairsTogetherAcrossTheEndOfARun() {
        for (int length = 1_020; length < 1_030; length++) {
            // given
            String text = "x".repeat(length) + "\uD83D\uDE00y";
            bytes.reset();

            // when
            out.text(text);

            // then
            assertThat(written()).isEqualTo(text);
        }
    }

    @Test
    void saysThatTheStreamFailed() {
        // given
        XmlOutput failing = new XmlOutput(new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("disk full");
            }
        });

        // when
        failing.raw(XmlOutput.ascii("x"));

        // then
        assertThatThrownBy(failing::flush)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }

    private static String randomText(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(3_000);
        while (text.length() < length) {
            int point = switch (random.nextInt(4)) {
                case 0 -> random.nextInt(0x80, 0x800);
                case 1 -> random.nextInt(0x800, 0xD800);
                case 2 -> random.nextInt(0x1_0000, 0x11_0000);
                default -> random.nextInt('a', 'z' + 1);
            };
            text.appendCodePoint(point);
        }
        return text.toString();
    }

    private String written() {
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
