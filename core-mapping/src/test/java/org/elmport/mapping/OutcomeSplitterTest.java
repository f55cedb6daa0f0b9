package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elmport.record.TextFormat;
import org.junit.jupiter.api.Test;

class OutcomeSplitterTest {

    @Test
    void htmlListGivesItsItemsWithoutTheLeadIn() {
        assertThat(html("<p>The student can:</p><ul><li>plan a <b>survey</b></li><li>read a chart;</li></ul>"))
                .containsExactly("plan a survey", "read a chart");
    }

    @Test
    void trap60ListInsideAListStaysWithItsItem() {
        // trap sis 60
        assertThat(html("<ol><li>handle data<ul><li>collect</li><li>clean</li></ul></li><li>report</li></ol>"))
                .containsExactly("handle data: collect; clean", "report");
    }

    @Test
    void paragraphsOfHtmlAreOneToALine() {
        assertThat(html("<p>Explain tides.</p><p>Predict currents.</p>"))
                .containsExactly("Explain tides.", "Predict currents.");
    }

    @Test
    void bulletedLinesGiveOneOutcomeEach() {
        assertThat(plain("After the course you can:\n• steer\n• moor\n  safely in wind\n• signal"))
                .containsExactly("steer", "moor safely in wind", "signal");
    }

    @Test
    void numberedLinesGiveOneOutcomeEach() {
        assertThat(plain("1. Measure 1.5 bar\n2) Record it\n(3) Report it"))
                .containsExactly("Measure 1.5 bar", "Record it", "Report it");
    }

    @Test
    void lettersAndOutcomeNumbersAreBulletsToo() {
        assertThat(plain("a) sail\nb) row")).containsExactly("sail", "row");
        assertThat(plain("LO1: sail\nLO2: row")).containsExactly("sail", "row");
    }

    @Test
    void linesWithoutBulletsAreOneToALine() {
        assertThat(plain("Students are able to:\nExplain search\nBuild a classifier"))
                .containsExactly("Explain search", "Build a classifier");
        assertThat(plain("explain search\nbuild a classifier")).containsExactly("explain search", "build a classifier");
    }

    @Test
    void brokenLinesOfOneSentenceAreJoined() {
        assertThat(
                        plain(
                                "The student understands how tides\nmove water along the coast.\nThe student can predict them."))
                .containsExactly(
                        "The student understands how tides move water along the coast.",
                        "The student can predict them.");
    }

    @Test
    void numbersInsideALineSplitItOnlyAsAListDoes() {
        assertThat(plain("You can: 1) plan 2) build 3) test")).containsExactly("plan", "build", "test");
        assertThat(plain("Read chapter 1. Then chapter 2. of the book"))
                .containsExactly("Read chapter 1. Then chapter 2. of the book");
    }

    @Test
    void semicolonsSplitAList() {
        assertThat(plain("The student can: plan a survey; read a chart; report."))
                .containsExactly("plan a survey", "read a chart", "report.");
        assertThat(plain("plan a survey; read a chart; report"))
                .containsExactly("plan a survey", "read a chart", "report");
    }

    @Test
    void sentencesAreNeverSplitInside() {
        String prose = "Students learn to plan; they also learn to read charts.";
        String twoSentences = "Students plan; read; report. They also learn to steer.";

        assertThat(plain(prose)).containsExactly(prose);
        assertThat(plain(twoSentences)).containsExactly(twoSentences);
    }

    @Test
    void blankTextHasNoOutcomes() {
        assertThat(plain(" \n ")).isEmpty();
        assertThat(html("<p>&nbsp;</p>")).isEmpty();
    }

    @Test
    void markdownListIsAListToo() {
        assertThat(OutcomeSplitter.split(TextFormat.UNSTATED, "**You can**\n\n- plan\n- build"))
                .containsExactly("plan", "build");
    }

    @Test
    void sameOutcomeTwiceIsOne() {
        assertThat(plain("- plan\n- plan\n- build")).containsExactly("plan", "build");
    }

    private static List<String> html(String text) {
        return OutcomeSplitter.split(TextFormat.HTML, text);
    }

    private static List<String> plain(String text) {
        return OutcomeSplitter.split(TextFormat.PLAIN, text);
    }
}
