package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
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
                        "the router has 12 students and 12 cards, 12 of them active; it was called 24 times",
                        "second night, after a card was lost and a student has objected: 0 added, 1 changed, 2 removed",
                        "the router has 11 students and 11 cards, 10 of them active",
                        "third night, nothing has changed: 0 added, 0 changed, 0 removed",
                        "it was called 0 times");
        assertThat(Files.readString(directory.resolve("cards.html")))
                .contains("https://s.esc-r.eu/", "<svg", "11 students and 11 cards")
                .doesNotContain("urn:schac");
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
