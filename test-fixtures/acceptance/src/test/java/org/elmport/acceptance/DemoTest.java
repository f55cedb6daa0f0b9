package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.elmport.university.FlawedRecord;
import org.elmport.university.University;
import org.elmport.university.UniversityPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code elmport demo} leaves behind. */
class DemoTest {

    @TempDir
    private static Path directory = Path.of(".");

    private static CommandLine.Result result = new CommandLine.Result(-1, "", "");
    private static JsonNode report = new ObjectMapper().createObjectNode();

    @BeforeAll
    static void runTheDemo() throws IOException {
        result = CommandLine.run("demo", "--out", directory);
        report = new ObjectMapper().readTree(directory.resolve("findings.json").toFile());
    }

    @Test
    void itEndsWellAndNamesTheFileToOpen() {
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).contains("published").contains("held back").endsWith("report.html\n");
    }

    @Test
    void theNightsShowWhatChangedWhatWentAwayAndWhatTheGuardRefused() {
        assertThat(result.out())
                .containsSubsequence(
                        "first night: ",
                        "0 changed, 0 removed",
                        "the register has version 1, judged by ",
                        "0 not published anymore, 1 calls so far",
                        "second night, after two courses have ended",
                        "    removed ",
                        "the register has version 2, judged by ",
                        "not published anymore, 2 calls so far",
                        "third night, after an export that lost most of the courses: ",
                        "refused, nothing was changed: STA-REMOVALS-OVER-LIMIT",
                        "the register has version 2, judged by ",
                        "2 calls so far");
        assertThat(directory.resolve("europass/catalogue.jsonld")).exists();
        assertThat(directory.resolve("europass/versions")).isNotEmptyDirectory();
    }

    @Test
    void cardsAreRegisteredOneIsLostAndOneStudentObjects() throws IOException {
        assertThat(result.out())
                .containsSubsequence(
                        "Student cards, from files to a router",
                        "first night: 24 added, 0 changed, 0 removed, 0 unchanged",
                        "the router has 12 students and 12 cards: 12 active, 0 stopped; it was called 24 times",
                        "second night, after a card was lost and a student has objected: 0 added, 1 changed, 2 removed",
                        "the router has 11 students and 11 cards: 10 active, 1 stopped",
                        "third night, nothing has changed: 0 added, 0 changed, 0 removed",
                        "it was called 0 times");
        assertThat(chapter("cards"))
                .contains(
                        "12 students and 12 cards: 12 active, 0 stopped",
                        "11 students and 11 cards: 10 active, 1 stopped")
                .contains("one card was reported lost", "one student objected", "Calls: 0.")
                .doesNotContain("urn:schac");
    }

    @Test
    void theReportShowsTheCodesOfTheCardsAndWhatAnybodyLearnsWhoReadsThem() throws IOException {
        // given
        List<Figure> codes = figures(chapter("cards"));

        // then
        assertThat(codes)
                .extracting(code -> code.caption().replaceAll(".*who asks: ([A-Z]+), ends on .*", "$1"))
                .containsExactly("ACTIVE", "INACTIVE");
        for (Figure code : codes) {
            String address = code.instead().replaceAll(".*(https://s\\.esc-r\\.eu/[0-9a-f-]{36})$", "$1");
            Path file = directory.resolve("code" + codes.indexOf(code) + ".svg");
            assertThat(CommandLine.run("card", "qr", address, "--out", file).exitCode())
                    .isZero();
            assertThat(code.content()).as(address).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void theReportShowsThePictureOfTheCredentialAndSaysWhatStandsInIt() throws IOException {
        // when
        List<Figure> pages = figures(chapter("credential"));

        // then
        assertThat(chapter("credential")).contains("Verified as it lies in the wallet: accepted.");
        assertThat(pages)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.instead())
                        .contains(
                                "Introduction to geodesy",
                                "Issued by University of Examples",
                                "Credits earned 5 ECTS"));
        assertThat(ImageIO.read(new ByteArrayInputStream(pages.get(0).content()))
                        .getWidth())
                .isGreaterThan(480);
    }

    @Test
    void theReportTellsTheNightsAndEveryFileItNamesIsThere() throws IOException {
        assertThat(chapter("nights"))
                .contains("Refused, nothing was changed.", "STA-REMOVALS-OVER-LIMIT", "the register has version 2");
        Matcher links = Pattern.compile("<a href=\"([^#\"]+)\"").matcher(page());
        List<String> files = links.results().map(link -> link.group(1)).toList();
        assertThat(files)
                .contains("dataset.xml", "cards/cards.csv", "credential.html")
                .allSatisfy(file -> assertThat(directory.resolve(file)).exists());
    }

    /** A picture of the page. */
    private record Figure(String data, String instead, String caption) {

        byte[] content() {
            return Base64.getDecoder().decode(data);
        }
    }

    private static String page() throws IOException {
        return Files.readString(directory.resolve("report.html"))
                .replace("&#x3D;", "=")
                .replace("&quot;", "\"");
    }

    private static String chapter(String id) throws IOException {
        Matcher chapter = Pattern.compile("<section aria-labelledby=\"" + id + "\">(.*?)</section>", Pattern.DOTALL)
                .matcher(page());
        assertThat(chapter.find()).as(id).isTrue();
        return chapter.group(1);
    }

    private static List<Figure> figures(String chapter) {
        return Pattern.compile("<img src=\"data:image/[a-z+]+;base64,([^\"]+)\" width=\"[0-9]+\" alt=\"(.*?)\">"
                        + "<figcaption>(.*?)</figcaption>")
                .matcher(chapter)
                .results()
                .map(found -> new Figure(found.group(1), found.group(2), found.group(3)))
                .toList();
    }

    @Test
    void aTranscriptBecomesASealedCredentialInAWalletWithItsPicture() throws IOException {
        assertThat(result.out())
                .containsSubsequence(
                        "A transcript in EMREX ELMO, to a sealed credential in a wallet",
                        "first night: 1 added, 0 unchanged; the wallets hold 1",
                        "second night, nothing has changed: 0 added, 1 unchanged; the wallets hold 1",
                        "verified as it lies there: accepted");
        assertThat(directory.resolve("credential.html")).content().contains("data:image/png;base64,", "<section id=");
        assertThat(directory.resolve("credential.jsonld")).content().contains("\"signatures\"");
    }

    @Test
    void theUniversityIsOfAReasonableSize() {
        Map<String, Long> read = new TreeMap<>();
        report.get("kinds")
                .forEach(kind ->
                        read.put(kind.get("kind").asText(), kind.get("read").asLong()));
        assertThat(read.get("course")).isGreaterThanOrEqualTo(250);
        assertThat(read.get("programme")).isGreaterThanOrEqualTo(12);
        assertThat(read.get("offering")).isGreaterThanOrEqualTo(400);
        assertThat(report.get("organisations").size()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void theDatasetIsValidByTheOfficialSchemaAndConformsToTheShapes() throws IOException {
        Map<String, Long> entities = new TreeMap<>();
        report.get("entities")
                .properties()
                .forEach(entry -> entities.put(entry.getKey(), entry.getValue().asLong()));
        Official.assertValid(directory.resolve("dataset.xml"), "3.3.1");
        Official.assertConforms(directory.resolve("dataset.jsonld"), entities);
    }

    @Test
    void ourOwnRulesFindNoErrorInIt() {
        for (String form : List.of("dataset.xml", "dataset.jsonld")) {
            CommandLine.Result verdict = CommandLine.run("validate", directory.resolve(form));
            assertThat(verdict.exitCode()).as(verdict.out()).isZero();
        }
    }

    @Test
    void everyRecordThatIsWrongOnPurposeHasAFindingWithItsPlaceAndARemedy() {
        // given
        University university = University.generate(UniversityPlan.demo());
        List<FlawedRecord> flawed = university.flawedRecords().toList();

        // then
        assertThat(flawed).isNotEmpty();
        assertThat(flawed)
                .allSatisfy(record -> assertThat(findings(record.key().uuid().toString()))
                        .as(record.toString())
                        .isNotEmpty());
    }

    private static List<JsonNode> findings(String record) {
        return StreamSupport.stream(report.get("findings").spliterator(), false)
                .filter(finding -> record.equals(finding.path("record").asText()))
                .filter(finding -> !finding.path("remedy").asText().isBlank())
                .toList();
    }

    @Test
    void thePageShowsWhatWasHeldBackByFacultyAndTheFillRates() throws IOException {
        String page = Files.readString(directory.resolve("report.html"));
        assertThat(page)
                .contains("By faculty")
                .contains("How full the fields are")
                .contains("LearningOpportunity")
                .contains("fieldsOfStudy");
    }
}
