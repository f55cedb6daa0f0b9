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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in, documents out, measured against the official schemas and shapes. */
class ConversionTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Official.root().resolve("docs/examples");

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void theQuickstartSetPublishesItsCourseAndOfferingAndHoldsBackTheProgramme() throws IOException {
        // given
        Path input = Official.sample("samples/sis/ooapi/quickstart-v5");

        // when
        Outcome outcome = convert("ooapi", input, EXAMPLES.resolve("ooapi-defaults.yaml"), "3.3.1");

        // then
        assertThat(outcome.published()).containsEntry("course", 1L).containsEntry("offering", 1L);
        assertThat(outcome.heldBack()).containsEntry("programme", 1L);
        assertThat(outcome.errors("programme")).containsExactlyInAnyOrder("/fieldsOfStudy", "/learningOutcomes");
        assertThat(outcome.skipped()).contains("test-course_template.json", "fieldsOfStudy.json");
        Official.assertValid(outcome.xml(), "3.3.1");
        Official.assertConforms(outcome.jsonld(), outcome.entities());
    }

    @Test
    void theGenericCsvSetPublishesWhatIsComplete() throws IOException {
        // given
        Path input = Official.sample("samples/sis/generic-file-jdbc");

        // when
        Outcome outcome = convert("csv", input, EXAMPLES.resolve("csv-defaults.yaml"), "3.3.1");

        // then
        assertThat(outcome.published()).containsEntry("course", 1L).containsEntry("offering", 1L);
        assertThat(outcome.heldBack()).containsEntry("course", 1L);
        assertThat(outcome.errors("course")).containsExactly("learning_outcomes");
        assertThat(outcome.skipped()).contains("learners.csv", "results.csv", "grading_schemes.csv");
        Official.assertValid(outcome.xml(), "3.3.1");
        Official.assertConforms(outcome.jsonld(), outcome.entities());
    }

    @Test
    void theEarlierVersionIsValidByItsOwnSchema() throws IOException {
        // given
        Path input = Official.sample("samples/sis/generic-file-jdbc");

        // when
        Outcome outcome = convert("csv", input, EXAMPLES.resolve("csv-defaults.yaml"), "3.1.0");

        // then
        assertThat(outcome.published()).containsEntry("course", 1L);
        Official.assertValid(outcome.xml(), "3.1.0");
    }

    @Test
    void twoRunsOverTheSameFilesGiveTheSameBytes() throws IOException {
        // given
        Path input = directory.resolve("university");
        CommandLine.run("generate", "--source", "csv", "--courses", 120, "--seed", 7, "--flawed", "--out", input);

        // when
        Outcome one = convert("csv", input, EXAMPLES.resolve("csv-defaults.yaml"), "3.3.1");
        Outcome other = convert("csv", input, EXAMPLES.resolve("csv-defaults.yaml"), "3.3.1");

        // then
        assertThat(Files.readAllBytes(one.xml())).isEqualTo(Files.readAllBytes(other.xml()));
        assertThat(Files.readAllBytes(one.jsonld())).isEqualTo(Files.readAllBytes(other.jsonld()));
        Official.assertValid(one.xml(), "3.3.1");
        Official.assertConforms(one.jsonld(), one.entities());
    }

    @Test
    void theOrderOfRowsDoesNotChangeTheBytes() throws IOException {
        // given
        Path input = directory.resolve("university");
        CommandLine.run("generate", "--source", "csv", "--courses", 60, "--seed", 3, "--out", input);
        Path turned = Rows.reversed(input, directory.resolve("turned"));

        // when
        Outcome one = convert("csv", input, EXAMPLES.resolve("csv-defaults.yaml"), "3.3.1");
        Outcome other = convert("csv", turned, EXAMPLES.resolve("csv-defaults.yaml"), "3.3.1");

        // then
        assertThat(Files.readAllBytes(one.xml())).isEqualTo(Files.readAllBytes(other.xml()));
        assertThat(one.published().get("course")).isPositive();
    }

    @Test
    void bothSourcesOfOneUniversityPublishTheSameNumberOfCourses() throws IOException {
        // given
        Path csv = directory.resolve("csv");
        Path ooapi = directory.resolve("ooapi");
        CommandLine.run("generate", "--source", "csv", "--courses", 40, "--seed", 5, "--out", csv);
        CommandLine.run("generate", "--source", "ooapi", "--courses", 40, "--seed", 5, "--out", ooapi);

        Path defaults = directory.resolve("defaults.yaml");
        Files.writeString(
                defaults,
                "source:\n  hidden-items: publish\n" + Files.readString(EXAMPLES.resolve("csv-defaults.yaml")));

        // when
        Outcome fromCsv = convert("csv", csv, EXAMPLES.resolve("csv-defaults.yaml"), "3.3.1");
        Outcome fromOoapi = convert("ooapi", ooapi, defaults, "3.3.1");

        // then
        assertThat(fromCsv.published()).containsEntry("course", 40L);
        assertThat(fromOoapi.published()).containsEntry("course", 40L);
        Official.assertValid(fromOoapi.xml(), "3.3.1");
        Official.assertConforms(fromOoapi.jsonld(), fromOoapi.entities());
    }

    private Outcome convert(String source, Path input, Path defaults, String version) throws IOException {
        Path out = Files.createTempDirectory(directory, "out");
        Path xml = out.resolve("dataset.xml");
        Path jsonld = out.resolve("dataset.jsonld");
        Path report = out.resolve("report.json");
        Object[] common = {
            "convert", "--from", source, "--in", input, "--defaults", defaults, "--elm", version, "--fail-on", "never"
        };
        run(common, "--to", "loq-xml", "--out", xml, "--report", report);
        run(common, "--to", "loq-jsonld", "--out", jsonld);
        return new Outcome(xml, jsonld, JSON.readTree(report.toFile()));
    }

    private static void run(Object[] common, Object... rest) {
        Object[] all = new Object[common.length + rest.length];
        System.arraycopy(common, 0, all, 0, common.length);
        System.arraycopy(rest, 0, all, common.length, rest.length);
        CommandLine.Result result = CommandLine.run(all);
        assertThat(result.exitCode()).as(result.err()).isZero();
    }

    /** What a conversion left. */
    private record Outcome(Path xml, Path jsonld, JsonNode report) {

        Map<String, Long> published() {
            return byKind("published");
        }

        Map<String, Long> heldBack() {
            return byKind("heldBack");
        }

        private Map<String, Long> byKind(String field) {
            Map<String, Long> counts = new TreeMap<>();
            report.get("kinds")
                    .forEach(kind -> counts.put(
                            kind.get("kind").asText(), kind.get(field).asLong()));
            return counts;
        }

        Map<String, Long> entities() {
            Map<String, Long> counts = new TreeMap<>();
            report.get("entities")
                    .properties()
                    .forEach(
                            entry -> counts.put(entry.getKey(), entry.getValue().asLong()));
            return counts;
        }

        /** The places of what holds records of a kind back. */
        List<String> errors(String kind) {
            return StreamSupport.stream(report.get("findings").spliterator(), false)
                    .filter(finding -> kind.equals(finding.path("recordKind").asText()))
                    .filter(finding -> "error".equals(finding.get("severity").asText()))
                    .map(finding -> finding.at("/source/path").asText())
                    .toList();
        }

        List<String> skipped() {
            return report.get("skippedFiles").findValuesAsText("name");
        }
    }
}
