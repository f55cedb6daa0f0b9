package org.elmport.sync.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.SourceFinding;
import org.elmport.sync.report.TargetReport.Count;
import org.elmport.sync.report.TargetReport.Thing;
import org.elmport.sync.report.TargetReport.Verdict;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TargetReportTest {

    private static final Finding FINDING = Finding.of(
            SourceFinding.VALUE_UNREADABLE,
            new RecordReference("course", "C-1"),
            SourcePointer.NONE,
            "",
            "\"<script>alert(1)</script>\" is no number");

    private static TargetReport report(long more, List<String> failures) {
        return new TargetReport(
                "catalogue",
                "qdr",
                "reconcile",
                "done",
                Optional.of("abc123"),
                List.of(new Count("only there", 2), new Count("the same", 7)),
                List.of(new Verdict("the target has nothing else", failures), new Verdict("it lists all", List.of())),
                List.of(
                        new Thing("only there", "LearningOpportunity", "urn:<1>", "", ""),
                        new Thing("different", "Organisation", "urn:2", "organisation F1", "older")),
                more,
                new TreeMap<>(Map.of("SRC-VALUE-UNREADABLE", 3L)),
                List.of(FINDING),
                List.of("dataset.xml"));
    }

    @FunctionalInterface
    private interface Form {
        void write(TargetReport report, ByteArrayOutputStream out) throws IOException;
    }

    private static String written(TargetReport report, Form form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void machinesReadAllOfIt() throws IOException {
        // when
        JsonNode json =
                new ObjectMapper().readTree(written(report(5, List.of("2 only there")), TargetReportJson::write));

        // then
        assertThat(json.at("/work").asText()).isEqualTo("reconcile");
        assertThat(json.at("/plan").asText()).isEqualTo("abc123");
        assertThat(json.at("/counts/only there").asLong()).isEqualTo(2);
        assertThat(json.at("/verdicts/0/holds").asBoolean()).isFalse();
        assertThat(json.at("/verdicts/0/failures/0").asText()).isEqualTo("2 only there");
        assertThat(json.at("/verdicts/1/holds").asBoolean()).isTrue();
        assertThat(json.at("/things/0").has("record")).isFalse();
        assertThat(json.at("/things/1/record").asText()).isEqualTo("organisation F1");
        assertThat(json.at("/things/1/reason").asText()).isEqualTo("older");
        assertThat(json.at("/moreThings").asLong()).isEqualTo(5);
        assertThat(json.at("/findingCounts/SRC-VALUE-UNREADABLE").asLong()).isEqualTo(3);
        assertThat(json.at("/findings/0/code").asText()).isEqualTo("SRC-VALUE-UNREADABLE");
        assertThat(json.at("/files/0").asText()).isEqualTo("dataset.xml");
    }

    @Test
    void thePageShowsItAndEscapesIt() throws IOException {
        // when
        String page = written(report(5, List.of("2 only there")), TargetReportHtml::write);
        String whole = written(report(0, List.of()), TargetReportHtml::write);

        // then
        assertThat(page)
                .contains("catalogue: reconcile", "urn:&lt;1&gt;", "organisation F1", "abc123", "5 more are not listed")
                .contains("<strong>No</strong>: the target has nothing else.<br>2 only there")
                .contains("<strong>Yes</strong>: it lists all.")
                .doesNotContain("<script", "http://", "https://");
        assertThat(whole).doesNotContain("<strong>No</strong>", "more are not listed");
    }

    @Test
    void buildServersSeeTheSameCasesWhateverCameOut() throws Exception {
        // when
        Element good = junit(report(0, List.of()));
        Element bad = junit(report(0, List.of("2 only there")));

        // then
        assertThat(good.getAttribute("failures")).isEqualTo("0");
        assertThat(bad.getAttribute("failures")).isEqualTo("1");
        assertThat(names(good))
                .isEqualTo(names(bad))
                .containsExactly("the target has nothing else", "it lists all", "SRC-VALUE-UNREADABLE");
    }

    private static Element junit(TargetReport report) throws Exception {
        byte[] xml = written(report, TargetReportJunit::write).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
    }

    private static List<String> names(Element suites) {
        NodeList cases = suites.getElementsByTagName("testcase");
        return java.util.stream.IntStream.range(0, cases.getLength())
                .mapToObj(place -> ((Element) cases.item(place)).getAttribute("name"))
                .toList();
    }
}
