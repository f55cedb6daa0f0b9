package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlSubsetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a < b and 3 <5",
                "<p>x</p>",
                "<h1>x</h1><H6>y</H6>",
                "<ol start=\"3\" type=a><li value='2'>x</li></ol>",
                "<p style=\"color: red\">x</p>",
                "line<br/>break<hr />",
                "<",
                "</",
                "ends with <p"
            })
    void takesWhatTheRegisterTakes(String html) {
        assertThat(HtmlSubset.firstViolation(html)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see <a href='https://uni.example'>this</a> | <a>",
                "<div>x</div> | <div>",
                "<p>x</p><SCRIPT>y</SCRIPT> | <script>",
                "closing </span> alone | <span>",
                "<p onclick=\"x\">y</p> | <p onclick>",
                "<p style=\"a>b\" class=c>y</p> | <p class>",
                "<p value=1>x</p> | <p value>",
                "<!-- hidden --> | <!…>",
                "<?php ?> | <?…>",
                "<b><img src=x></b> | <img>"
            })
    void namesTheFirstThatItDoesNotTake(String html, String violation) {
        assertThat(HtmlSubset.firstViolation(html)).contains(violation);
    }

    @Test
    void trap14ALinkIsNotTaken() {
        assertThat(HtmlSubset.firstViolation("<p>Apply <a href=\"https://uni.example\">here</a></p>"))
                .contains("<a>");
    }

    @Test
    void aVeryLongNameIsCut() {
        assertThat(HtmlSubset.firstViolation("<" + "x".repeat(100_000)).orElseThrow())
                .hasSizeLessThan(40);
    }
}
