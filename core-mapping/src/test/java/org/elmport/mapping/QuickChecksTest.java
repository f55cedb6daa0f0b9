package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.elmport.record.TextFormat;
import org.junit.jupiter.api.Test;

/**
 * What is looked at quickly before a pattern or a parser is asked gives the same answer as they: by many texts put
 * together by chance of what matters to them.
 */
class QuickChecksTest {

    private static final long SEED = 20261122;
    private static final int TEXTS = 20_000;
    private static final String SIGNS = " \t\n\r\u000B\f\u00A0\u0085\u2028\u2003#-*+[](:/.;,)(1aA2LOÄé\uD83D\uDE00";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern MARKDOWN = Pattern.compile(
            "(?m)^#{1,6} \\S|\\*\\*\\S[^*\\n]*\\*\\*|\\[[^\\]\\n]+]\\(https?://[^)\\s]+\\)|^[-*+] \\S.*\\R[-*+] \\S");

    @Test
    void runsOfWhiteSpaceBecomeOneSpace() {
        texts(text -> {
            String joined = BLANKS.matcher(text).replaceAll(" ");
            assertThat(Blanks.joined(text)).isEqualTo(joined);
            assertThat(Blanks.tidy(text)).isEqualTo(joined.strip());
            assertThat(Blanks.only(text))
                    .isEqualTo(BLANKS.matcher(text).replaceAll("").isEmpty());
        });
    }

    @Test
    void tidyTextIsGivenBackAsItIs() {
        String text = "Measure a field and state the error";
        assertThat(Blanks.tidy(text)).isSameAs(text);
        assertThat(Blanks.joined(" " + text + " ")).isEqualTo(" " + text + " ");
    }

    @Test
    void markdownIsWhatThePatternSays() {
        texts(text -> assertThat(Markup.format(TextFormat.UNSTATED, text) == TextFormat.MARKDOWN)
                .as(text)
                .isEqualTo(MARKDOWN.matcher(text).find()));
    }

    @Test
    void markdownIsFoundBehindEveryLineBreak() {
        for (String lineBreak : new String[] {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029"}) {
            assertThat(Markup.format(TextFormat.UNSTATED, "Words" + lineBreak + "# Title"))
                    .as("line break %x", (int) lineBreak.charAt(0))
                    .isEqualTo(TextFormat.MARKDOWN);
        }
    }

    @Test
    void addressIsOneOfTheWebWhereTheParserTakesIt() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String address = (random.nextBoolean() ? "http://" : "HTTPS://") + text(random, "ab.-_/:@%?#9[]é");
            assertThat(WebAddress.of(address).isPresent()).as(address).isEqualTo(parsed(address));
        }
    }

    private static boolean parsed(String address) {
        try {
            String host = new URI(address).getRawAuthority();
            return host != null && !host.isEmpty() && host.indexOf('@') < 0;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static void texts(Consumer<String> check) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < TEXTS; i++) {
            check.accept(text(random, SIGNS));
        }
    }

    private static String text(SplittableRandom random, String signs) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }
}
