package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What {@code elmport validate} says about existing documents. */
class ValidationTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path directory = Path.of(".");

    @TestFactory
    Stream<DynamicTest> eachBrokenSampleHasAFindingWithItsPlace() throws IOException {
        Path broken = Official.sample("samples/loq/broken");
        return documents(broken).stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> {
                    // when
                    CommandLine.Result result = CommandLine.run("validate", "--json", file);
                    JsonNode verdict = JSON.readTree(result.out());

                    // then
                    boolean mild = file.toString().contains("no-learning-outcome")
                            || file.toString().contains("email-without-mailto");
                    assertThat(result.exitCode()).isEqualTo(mild ? 0 : 1);
                    assertThat(verdict.get("errors").asInt() > 0).isEqualTo(!mild);
                    assertThat(verdict.get("findings")).isNotEmpty().allSatisfy(finding -> {
                        assertThat(finding.at("/source/line").asLong()).isPositive();
                        assertThat(finding.get("remedy").asText()).isNotBlank();
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> theSoundSamplesHaveNone() throws IOException {
        Path sound = Official.sample("samples/loq");
        return documents(sound).stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> {
                    // when
                    JsonNode verdict =
                            JSON.readTree(CommandLine.run("validate", "--json", "--unknown-codes", "note", file)
                                    .out());

                    // then
                    assertThat(verdict.get("errors").asInt()).isZero();
                    assertThat(verdict.get("warnings").asInt()).isZero();
                    // their skills are of ESCO, of which no pack is installed
                    assertThat(verdict.get("findings"))
                            .allSatisfy(finding ->
                                    assertThat(finding.get("code").asText()).isEqualTo("VAL-CONCEPT-UNCHECKED"));
                }));
    }

    @Test
    void aDocumentThatIsNoXmlAtAllIsToldInWords() throws IOException {
        // given
        Path file = directory.resolve("login.xml");
        Files.writeString(file, "<html><body>Please log in<br></body></html>");

        // when
        CommandLine.Result result = CommandLine.run("validate", file);

        // then
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("login.xml:1").doesNotContain("Exception");
    }

    @Test
    void aFileThatIsNotThereDoesNotKeepTheOthersFromBeingChecked() {
        // given
        Path sound = Official.sample("samples/loq/loq-min-3.3.1.xml");

        // when
        CommandLine.Result result = CommandLine.run("validate", directory.resolve("gone.xml"), sound);

        // then
        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.err()).contains("gone.xml").contains("not there");
        assertThat(result.out()).contains("loq-min-3.3.1.xml: loq-3.3.1");
    }

    @Test
    void theGateCanBeMovedToWarnings() {
        // given
        Path mild = Official.sample("samples/loq/broken/email-without-mailto.xml");

        // then
        assertThat(CommandLine.run("validate", mild).exitCode()).isZero();
        assertThat(CommandLine.run("validate", "--fail-on", "warning", mild).exitCode())
                .isEqualTo(1);
    }

    private static List<Path> documents(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aCredentialIsRecognisedAndCheckedByItsOwnProfiles() throws IOException {
        // given
        Path credential = directory.resolve("credential.json");
        Files.writeString(
                credential, "{\"type\":[\"VerifiableCredential\",\"EuropeanDigitalCredential\"],\"issuedX\":1}");

        // when
        CommandLine.Result result = CommandLine.run("validate", credential);

        // then
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out())
                .contains("edc-draft")
                .contains("VAL-KEY-UNKNOWN")
                .contains("/issuedX");
        assertThat(CommandLine.run("validate", "--json", "--profile", "edc-accredited", credential)
                        .out())
                .contains("\"profile\":\"edc-accredited\"");
        CommandLine.Result other = CommandLine.run("validate", "--profile", "loq-3.3.1", credential);
        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.out()).contains("VAL-VERSION-OTHER");
    }

    @Test
    void aDatasetOfAccreditationsIsCheckedByItsOwnProfile() throws IOException {
        // given
        Path accreditations = directory.resolve("accreditations.xml");
        Files.writeString(
                accreditations,
                "<Accreditations xmlns=\"http://data.europa.eu/snb/model/ap/ams-constraints/\"><accreditationReferences>"
                        + "<accreditation id=\"https://id.uni.example/accreditation/1\"/></accreditationReferences>"
                        + "</Accreditations>");

        // when
        CommandLine.Result result = CommandLine.run("validate", "--profile", "ams", accreditations);

        // then
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("accreditingAgent is missing; ams asks for");
        assertThat(CommandLine.run("validate", "--json", accreditations).out()).contains("\"profile\":\"ams\"");
        assertThat(CommandLine.run("validate", "--profile", "loq-3.3.1", accreditations)
                        .out())
                .contains("VAL-VERSION-OTHER");
    }
}
