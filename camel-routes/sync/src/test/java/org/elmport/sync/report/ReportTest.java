package org.elmport.sync.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.SourceFinding;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Finding FINDING = Finding.of(
            SourceFinding.VALUE_UNREADABLE,
            new RecordReference("course", "C-1"),
            SourcePointer.cell("courses.csv", 12, "ects"),
            "LearningAchievementSpecification.creditPoint",
            "\"<script>alert(1)</script>\" is no number");

    private static RunReport report(boolean whole) {
        return new RunReport(
                "University of Mistral",
                "csv",
                whole,
                List.of(new KindCount(
                        "course", 10, 8, 1, 1, new TreeMap<>(Map.of("MAP-FIELD-OF-EDUCATION-MISSING", 1L)))),
                List.of(new OrganisationCount("F1", "Faculty of Tides & Winds", 8, 1, new TreeMap<>())),
                new TreeMap<>(Map.of("LearningAchievementSpecification", 8L)),
                List.of(new FillRate("LearningAchievementSpecification", "creditPoint", 7, 8)),
                new TreeMap<>(Map.of("SRC-VALUE-UNREADABLE", 3L)),
                Map.of("error", 0L, "warning", 3L, "info", 0L),
                List.of(FINDING),
                List.of(new CrawlSummary.SkippedFile("learners.csv", "personal data is never read here")),
                List.of("dataset.xml"),
                Optional.empty());
    }

    @Test
    void thePageShowsWhatWasFoundAndEscapesIt() throws IOException {
        // given
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        // when
        ReportHtml.write(report(true), out);
        String page = out.toString(StandardCharsets.UTF_8);

        // then
        assertThat(page)
                .contains("courses.csv:12 ects")
                .contains("MAP-FIELD-OF-EDUCATION-MISSING")
                .contains("Faculty of Tides &amp; Winds")
                .contains("87 %")
                .contains("2 more were counted")
                .contains("learners.csv")
                .doesNotContain("<script>alert(1)")
                .doesNotContain("did not come to its end");
    }

    @Test
    void thePageNeedsNothingFromElsewhere() throws IOException {
        // given
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        // when
        ReportHtml.write(report(true), out);

        // then
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("http://", "https://", "src=", "@import");
    }

    @Test
    void anIncompleteCrawlIsSaidAtTheTop() throws IOException {
        // given
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        // when
        ReportHtml.write(report(false), out);

        // then
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("The crawl did not come to its end");
    }

    @Test
    void theJsonHoldsEverythingForMachines() throws IOException {
        // given
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        // when
        ReportJson.write(report(true), out);
        JsonNode json = new ObjectMapper().readTree(out.toByteArray());

        // then
        assertThat(json.at("/read").asLong()).isEqualTo(10);
        assertThat(json.at("/kinds/0/reasons/MAP-FIELD-OF-EDUCATION-MISSING").asLong())
                .isEqualTo(1);
        assertThat(json.at("/findings/0/code").asText()).isEqualTo("SRC-VALUE-UNREADABLE");
        assertThat(json.at("/findings/0/source/line").asLong()).isEqualTo(12);
        assertThat(json.at("/findings/0/source/path").asText()).isEqualTo("ects");
        assertThat(json.at("/findings/0/remedy").asText()).isNotBlank();
        assertThat(json.at("/skippedFiles/0/name").asText()).isEqualTo("learners.csv");
    }

    @Test
    void oneMissingValueIsNeverAHundredPercent() {
        // then
        assertThat(new FillRate("Course", "title", 999, 1_000).percent()).isEqualTo(99);
        assertThat(new FillRate("Course", "title", 1_000, 1_000).percent()).isEqualTo(100);
        assertThat(new FillRate("Course", "title", 0, 0).percent()).isZero();
    }
}
