package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.elmport.record.TextFormat;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void trap14LinkKeepsItsAddress() {
        // trap loq 14
        assertThat(html("<p>See <a href=\"https://uni.example/x\">the page</a>.</p>"))
                .isEqualTo("<p>See the page (https://uni.example/x).</p>");
    }

    @Test
    void linkWhoseWordsAreTheAddressIsNotDoubled() {
        assertThat(html("<p><a href='https://uni.example/x'>https://uni.example/x</a></p>"))
                .isEqualTo("<p>https://uni.example/x</p>");
        assertThat(html("<p><a href='https://uni.example/x'></a></p>")).isEqualTo("<p>https://uni.example/x</p>");
    }

    @Test
    void linksThatLeadNowhereKeepTheirWords() {
        Markup markup = Markup.body(
                TextFormat.HTML,
                "<p><a href='mailto:a@uni.example'>mail</a> <a href='#x'>up</a> <a href='tel:1'>call</a></p>");

        assertThat(markup.text()).isEqualTo("<p>mail up call</p>");
        assertThat(markup.changed()).containsExactly("links that lead to no public page");
    }

    @Test
    void trap13TableBecomesLines() {
        // trap sis 13
        Markup markup = Markup.body(
                TextFormat.HTML,
                "<table border='1'><tr><th>Part</th><th>Weight</th></tr><tr><td>Exam</td><td>60 %</td></tr></table>");

        assertThat(markup.text()).isEqualTo("<p>Part | Weight</p><p>Exam | 60 %</p>");
        assertThat(markup.changed()).containsExactly("<table>");
    }

    @Test
    void blocksBecomeParagraphs() {
        assertThat(html("<div>One<div>two</div></div><blockquote>three</blockquote>"))
                .isEqualTo("One<p>two</p><p>three</p>");
    }

    @Test
    void scriptsStylesAndAttributesGo() {
        assertThat(html("<p class='x' onclick='y()'>safe<script>alert(1)</script><style>p{}</style></p>"))
                .isEqualTo("<p>safe</p>");
    }

    @Test
    void whitelistedMarkupStays() {
        String text =
                "<h4>Goals</h4><ol start=\"2\"><li value=\"3\">one<br>two</li></ol><p>H<sub>2</sub>O <em>now</em></p>";

        assertThat(html(text)).isEqualTo(text);
    }

    @Test
    void imageLeavesItsDescription() {
        Markup markup = Markup.body(TextFormat.HTML, "<p>before <img src='x.png' alt='a chart'> after</p>");

        assertThat(markup.text()).isEqualTo("<p>before a chart after</p>");
        assertThat(markup.changed()).containsExactly("<img>");
    }

    @Test
    void htmlWithoutTagsBecomesPlainText() {
        assertThat(html("Fish &amp; ships &lt; boats&nbsp;")).isEqualTo("Fish & ships < boats");
    }

    @Test
    void plainTextThatLooksLikeATagIsEscaped() {
        assertThat(Markup.body(TextFormat.PLAIN, "if a <b and c > d, 1 < 2").text())
                .isEqualTo("if a &lt;b and c > d, 1 < 2");
    }

    @Test
    void markdownBecomesHtml() {
        assertThat(Markup.body(TextFormat.MARKDOWN, "# Aim\n\n- one\n- [two](https://uni.example/2)")
                        .text())
                .isEqualTo("<h1>Aim</h1> <ul> <li>one</li> <li>two (https://uni.example/2)</li> </ul>");
    }

    @Test
    void formatIsFoundOutOnlyWhereNobodySaysIt() {
        assertThat(Markup.format(TextFormat.UNSTATED, "a <b>bold</b> word")).isEqualTo(TextFormat.HTML);
        assertThat(Markup.format(TextFormat.UNSTATED, "R&amp;D")).isEqualTo(TextFormat.HTML);
        assertThat(Markup.format(TextFormat.UNSTATED, "some **bold** words")).isEqualTo(TextFormat.MARKDOWN);
        assertThat(Markup.format(TextFormat.UNSTATED, "x < y and C# & more")).isEqualTo(TextFormat.PLAIN);
        assertThat(Markup.format(TextFormat.PLAIN, "<b>")).isEqualTo(TextFormat.PLAIN);
    }

    @Test
    void titleIsOneLineWithoutMarkup() {
        assertThat(Markup.line(TextFormat.HTML, "<b>Tides</b> &amp;\n  currents")
                        .text())
                .isEqualTo("Tides & currents");
        assertThat(Markup.line(TextFormat.PLAIN, " Tides\u00A0 and\ncurrents ").text())
                .isEqualTo("Tides and currents");
    }

    @Test
    void deepNestingDoesNoHarm() {
        String quotes = ">".repeat(50_000) + " deep";
        String divisions = "<div>".repeat(20_000) + "deep";

        assertThat(Markup.body(TextFormat.MARKDOWN, quotes).text()).contains("deep");
        assertThat(Markup.body(TextFormat.HTML, divisions).text()).contains("deep");
        assertThat(Markup.body(TextFormat.MARKDOWN, "*a **b ".repeat(5_000)).text())
                .contains("a");
    }

    private static String html(String text) {
        return Markup.body(TextFormat.HTML, text).text();
    }
}
