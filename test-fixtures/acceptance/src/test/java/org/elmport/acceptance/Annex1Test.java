package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code elmport annex1} says about documents. */
class Annex1Test {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path directory = Path.of(".");

    private final Path sample = Official.sample("samples/loq/loq-min-3.3.1.xml");

    @Test
    void theTableFitsTheScreenAndSaysWhatToAdd() {
        // when
        CommandLine.Result result = CommandLine.run("annex1", sample);

        // then
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out().lines())
                .allSatisfy(line -> assertThat(line.length())
                        .as(line)
                        .isLessThanOrEqualTo(Math.max(100, sample.toString().length() + 10)));
        assertThat(result.out().replaceAll("\\s+", " "))
                .contains("M9 type of assessment missing", "csv: assessment_type", "2 mandatory elements are missing")
                .contains("1 micro-credential, 0 complete, errors: 2, warnings: 0");
    }

    @Test
    void theGateCanBeMoved() {
        assertThat(CommandLine.run("annex1", "--fail-on", "never", sample).exitCode())
                .isZero();
        assertThat(CommandLine.run("annex1", "--level", "dc4eu-euhemc", sample).exitCode())
                .isEqualTo(1);
    }

    @Test
    void jsonHasOneLineForEachMicroCredentialAndOneForTheDocument() throws IOException {
        // when
        List<String> lines =
                CommandLine.run("annex1", "--json", sample).out().lines().toList();

        // then
        assertThat(lines).hasSize(2);
        JsonNode report = JSON.readTree(lines.get(0));
        assertThat(report.get("id").asText()).isEqualTo("https://id.uni.example/las/CS101");
        assertThat(report.get("complete").asBoolean()).isFalse();
        assertThat(report.get("elements")).hasSize(16);
        assertThat(report.at("/elements/6/summary").asText()).isEqualTo("5 ECTS; PT135H");
        assertThat(report.at("/rules/MC-IR-01").asText()).isEqualTo("broken");
        assertThat(JSON.readTree(lines.get(1)).get("errors").asInt()).isEqualTo(2);
    }

    @Test
    void thePageCanBeReadByEverybody() throws IOException {
        // given
        Path page = directory.resolve("annex1.html");

        // when
        CommandLine.run("annex1", "--html", page, sample);
        Document html = Jsoup.parse(Files.readString(page));

        // then
        assertThat(html.select("html").attr("lang")).isEqualTo("en");
        assertThat(html.select("main h1")).hasSize(1);
        assertThat(html.select("table caption").text()).contains("2 mandatory elements are missing");
        assertThat(html.select("tbody th[scope=row]")).hasSize(16);
        assertThat(html.select("thead th[scope=col]")).hasSize(4);
        assertThat(html.select("script, img, link, [style], [onclick]")).isEmpty();
        assertThat(html.select("tr.missing"))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.text()).contains("missing"));
    }

    @Test
    void aTitleCannotBreakThePage() throws IOException {
        // given
        Path document = directory.resolve("titled.xml");
        Path page = directory.resolve("annex1.html");
        Files.writeString(
                document,
                Files.readString(sample).replace(">Introduction to AI<", ">&lt;script&gt;alert(1)&lt;/script&gt; AI<"));

        // when
        CommandLine.run("annex1", "--html", page, document);

        // then
        assertThat(Jsoup.parse(Files.readString(page)).select("script")).isEmpty();
        assertThat(Files.readString(page)).contains("&lt;script&gt;alert(1)");
    }

    @Test
    void aFileThatIsNotThereAndALevelThatIsNoneAreToldInWords() {
        assertThat(CommandLine.run("annex1", directory.resolve("gone.xml")).exitCode())
                .isEqualTo(4);
        CommandLine.Result level = CommandLine.run("annex1", "--level", "2023", sample);
        assertThat(level.exitCode()).isEqualTo(2);
        assertThat(level.err()).contains("recommendation-2022, dc4eu-euhemc");
    }

    @Test
    void aDocumentWithoutMicroCredentialsIsNoSuccess() throws IOException {
        // given
        Path document = directory.resolve("empty.xml");
        Files.writeString(
                document,
                "<Courses xmlns=\"http://data.europa.eu/snb/model/application-profile/loq-constraints/\"></Courses>");

        // when
        CommandLine.Result result = CommandLine.run("annex1", document);

        // then
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("ANX-NO-MICRO-CREDENTIAL");
    }

    @Test
    void aCredentialIsKnownByItsContent() throws IOException {
        // given
        Path credential = Official.sample("samples/edc/min-mc.json");

        // when
        CommandLine.Result result = CommandLine.run("annex1", "--json", credential);

        // then
        JsonNode report = JSON.readTree(result.out().lines().findFirst().orElseThrow());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(report.get("form").asText()).isEqualTo("credential");
        assertThat(report.at("/elements/0/state").asText()).isEqualTo("present");
        assertThat(result.out()).doesNotContain("Andromeda");
    }

    @Test
    void theProfileOfTheRulesGivesTheSameFindings() throws IOException {
        // given
        Path credential = Official.sample("samples/edc/min-mc.json");

        // when
        CommandLine.Result validated = CommandLine.run("validate", "--json", "--profile", "annex-1", credential);
        JsonNode verdict = JSON.readTree(validated.out());
        JsonNode table = JSON.readTree(CommandLine.run("annex1", "--json", credential)
                .out()
                .lines()
                .reduce((first, last) -> last)
                .orElseThrow());

        // then
        assertThat(validated.exitCode()).isEqualTo(1);
        assertThat(verdict.get("profile").asText()).isEqualTo("annex-1");
        assertThat(verdict.get("errors")).isEqualTo(table.get("errors"));
        assertThat(CommandLine.run("validate", "--profile", "annex-1", sample).out())
                .contains("ANX-ELEMENT-MISSING", "annex-1, 1 entity");
    }

    @Test
    void theHelpShowsHowItIsUsed() {
        assertThat(CommandLine.run("annex1", "--help").out())
                .contains("elmport annex1 --html annex1.html dataset.xml", "--marked-only", "recommendation-2022");
    }
}
