package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WellFormedHtmlTest {

    private static final long SEED = 20260402L;

    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<p class=\"intro\">",
            "<ul>",
            "</ul>",
            "<ol>",
            "</ol>",
            "<ol start=\"3\">",
            "<li>",
            "</li>",
            "<b>",
            "</b>",
            "<em>",
            "</em>",
            "<u>",
            "</u>",
            "<sub>",
            "</sub>",
            "<code>",
            "</code>",
            "<span>",
            "</span>",
            "<span lang=\"en\">",
            "<h2>",
            "</h2>",
            "<br>",
            "<br/>",
            "<br />",
            "<hr>",
            "<div>",
            "</div>",
            "<a href=\"https://uni.example/a?b=c\">",
            "<a href=\"https://uni.example/a\" target=\"_blank\">",
            "<a name=\"top\">",
            "<a href=\"mailto:a@uni.example\">",
            "</a>",
            "https://uni.example/a",
            "words",
            " more words ",
            " ",
            "\n",
            "\t\r\n",
            "\f",
            "\u000B",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\uD83C\uDF93",
            "é",
            "\u0085",
            "\"",
            "'",
            ">",
            "<",
            "&",
            "&amp;",
            "&lt;",
            "&gt;",
            "&quot;",
            "&#39;",
            "&apos;",
            "&nbsp;",
            "&eacute;",
            "&amp",
            "<P>",
            "<!-- -->",
            "<img src=\"a.png\" alt=\"a\">");

    @Test
    void reducesWhatEditorsWrite() {
        assertThat(WellFormedHtml.reduce(
                        "<p class=\"x\">Maps &amp; <b>more</b></p><ul><li>one</li> <li>two<br/>2</li></ul>"
                                + "<p><a href=\"https://uni.example/c\" target=\"_blank\">Page</a></p><p>&nbsp;</p>"))
                .contains("<p>Maps &amp; <b>more</b></p><ul><li>one</li> <li>two<br>2</li></ul>"
                        + "<p>Page (https://uni.example/c)</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>open",
                "<p>one<p>two</p>",
                "<b><p>moved</p></b>",
                "<i>crossed<b></i></b>",
                "<ul>words</ul>",
                "<li>alone</li>",
                "<ol start=\"3\"><li>three</li></ol>",
                "<a href=\"mailto:a@uni.example\">a</a>",
                "<a href=\"https://uni.example\"><b>a</b></a>",
                "<script>alert(1)</script>",
                "<div>block</div>",
                "a & b",
                "a < b",
                "&eacute;",
                "<p onclick='x'>a</p>",
                "<p\n>a</p>",
                "<p",
                "<"
            })
    void leavesToTheParserWhatNeedsOne(String html) {
        assertThat(WellFormedHtml.reduce(html)).isEmpty();
    }

    @Test
    void saysTheSameAsTheParserWhereItSaysAnything() {
        // given
        SplittableRandom random = new SplittableRandom(SEED);
        int simple = 0;
        for (int i = 0; i < 60_000; i++) {
            String html = i % 2 == 0 ? pieces(random) : nested(random, 3, "p");
            // when
            Optional<String> reduced = WellFormedHtml.reduce(html);
            // then
            if (reduced.isPresent()) {
                simple++;
                assertThat(HtmlReduction.reduce(html))
                        .as("seed %s, html %s", SEED, html)
                        .isEqualTo(HtmlReduction.repaired(html));
            }
        }
        assertThat(simple).isGreaterThan(10_000);
    }

    private static String pieces(SplittableRandom random) {
        StringBuilder html = new StringBuilder();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            html.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return html.toString();
    }

    /** Elements inside each other, most of them where they may stand. */
    private static String nested(SplittableRandom random, int depth, String around) {
        StringBuilder html = new StringBuilder();
        int length = random.nextInt(4);
        for (int i = 0; i < length; i++) {
            int choice = random.nextInt(depth > 0 ? 3 : 1);
            if (choice == 0) {
                html.append(PIECES.get(random.nextInt(PIECES.size())));
            } else {
                List<String> names = List.of("p", "ul", "li", "b", "em", "span", "sub", "h2", "a");
                String name = around.equals("ul") ? "li" : names.get(random.nextInt(names.size()));
                String start = name.equals("a") ? "a href=\"https://uni.example/a\"" : name;
                html.append('<').append(start).append('>');
                html.append(nested(random, depth - 1, name));
                html.append("</").append(name).append('>');
            }
        }
        return html.toString();
    }
}
