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
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.SourceFinding;
import org.elmport.sync.ledger.ChangeCounts;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

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

    private static final ReportTour TOUR = new ReportTour(
            List.of("An invented university & its cards"),
            List.of(new ReportChapter.Link("dataset.xml", "The dataset")),
            List.of(new ReportChapter(
                    "cards",
                    "Student cards",
                    List.of("One card was lost."),
                    List.of(new ReportChapter.Night(
                            "second night",
                            new ChangeCounts(0, 1, 2000, 21),
                            "11 cards",
                            List.of("removed a <card>"),
                            List.of("too many are gone"))),
                    List.of(ReportChapter.Picture.of("png", new byte[] {1, 2}, 164, "a \"code\"", "What it is")),
                    List.of())));

    private static String page(ReportTour tour) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportHtml.write(report(true), tour, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theTourOfADemonstrationStandsInThePageAndIsEscaped() throws IOException {
        assertThat(page(TOUR))
                .contains("An invented university &amp; its cards", "removed a &lt;card&gt;", "too many are gone")
                .contains("<img src=\"data:image/png;base64,AQI&#x3D;\" width=\"164\" alt=\"a &quot;code&quot;\">")
                .contains("<a href=\"dataset.xml\">The dataset</a>", "<th scope=\"row\">second night</th>")
                // what was refused is not said as if it had been done
                .contains(">0</td>", ">would be 1</td>", ">would be 2,000</td>", ">would be 21</td>")
                .doesNotContain("Written:");
        assertThat(page(ReportTour.NONE)).contains("Written:").doesNotContain("<img", "Night by night");
    }

    @Test
    void whoDoesNotSeeThePageOrHasASmallScreenFindsTheWay() throws IOException {
        // given
        Document page = parsed(page(TOUR));

        // then: every place that is named is there
        for (Element link : elements(page, "a")) {
            String place = link.getAttribute("href");
            assertThat(place.startsWith("#") && !ids(page).contains(place.substring(1)))
                    .as(place)
                    .isFalse();
        }
        assertThat(ids(page))
                .contains("records", "faculties", "cards", "fields", "findings")
                .doesNotHaveDuplicates();
        // and: heads of tables say what they are the heads of, and wide tables can be moved without a mouse
        assertThat(elements(page, "th"))
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("col", "row"));
        assertThat(elements(page, "table")).allSatisfy(table -> {
            Element around = (Element) table.getParentNode();
            assertThat(around.getAttribute("class")).isEqualTo("wide");
            assertThat(around.getAttribute("tabindex")).isEqualTo("0");
            assertThat(around.getAttribute("aria-label")).isNotBlank();
        });
        assertThat(elements(page, "img"))
                .allSatisfy(image -> assertThat(image.getAttribute("alt")).isNotBlank());
        // and: no heading is left out
        assertThat(headings(page))
                .startsWith(1)
                .doesNotContainSubsequence(List.of(1, 1))
                .allMatch(level -> level <= 3);
    }

    /** The page holds a few elements without an end, which XML does not know. */
    private static Document parsed(String page) throws IOException {
        String xml = page.replaceAll("(?s)<!DOCTYPE html>|<script>.*?</script>|<style>.*?</style>", "")
                .replaceAll("<(meta|img|br|input)([^>]*)>", "<$1$2/>");
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
        assertThat(elements).as(name).isNotEmpty();
        return elements;
    }

    private static List<String> ids(Document page) {
        return elements(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static List<Integer> headings(Document page) {
        return elements(page, "*").stream()
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .map(name -> name.charAt(1) - '0')
                .toList();
    }

    @Test
    void theFiguresAtTheTopAddUp() throws IOException {
        assertThat(page(ReportTour.NONE))
                .contains("<b>10</b> records read", "<b>8</b> published", "<b>1</b> held back")
                .contains("<b>1</b> withdrawn by the source");
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
