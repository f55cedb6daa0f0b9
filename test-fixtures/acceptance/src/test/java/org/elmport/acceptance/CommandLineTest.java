package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    private Path directory = Path.of(".");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "sync",
                "plan",
                "apply",
                "alias",
                "runs",
                "convert",
                "validate",
                "explain",
                "preview",
                "reconcile",
                "retry",
                "run",
                "signal",
                "serve",
                "base-iri",
                "seal",
                "verify",
                "annex1",
                "subject",
                "generate",
                "template",
                "plugins",
                "packs",
                "card",
                "esi"
            })
    void everyCommandExplainsItselfWithAnExample(String command) {
        // when
        CommandLine.Result result = CommandLine.run(command, "--help");

        // then
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Usage: elmport " + command).containsPattern("Examples?:");
        assertThat(CommandLine.run("--help").out()).containsPattern("(?m)^ +" + command + " ");
    }

    @Test
    void theVersionIsTold() {
        // when
        CommandLine.Result result = CommandLine.run("--version");

        // then
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("elmport ").contains("LOQ 3.3.1");
    }

    @Test
    void aMisspeltCommandIsAUsageErrorWithASuggestion() {
        // when
        CommandLine.Result result = CommandLine.run("convrt");

        // then
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("convert").doesNotContain("at org.");
        assertThat(CommandLine.run("SYNC").err()).contains("elmport sync");
        assertThat(CommandLine.run("SYNC").exitCode()).isEqualTo(2);
    }

    @Test
    void thePluginsAreListedAndDescribed() {
        // when
        CommandLine.Result list = CommandLine.run("plugins");
        CommandLine.Result one = CommandLine.run("plugins", "describe", "csv");

        // then
        assertThat(list.out()).contains("csv").contains("ooapi").contains("file");
        assertThat(one.out()).contains("delimiter").contains("charset").contains("default");
        assertThat(CommandLine.run("plugins", "describe", "nothing").exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"csv", "jdbc", "ooapi"})
    void aTemplateRunsOnceItsRequiredSettingsAreRight(String source) throws IOException {
        // given
        CommandLine.Result template = CommandLine.run("template", "config", "--source", source, "--target", "file");
        Path file = directory.resolve("elmport.yaml");

        // when
        Files.writeString(file, template.out().replace("# base-url:", "base-url:"));
        CommandLine.Result result = CommandLine.run("sync", "--config", file, "--job", "no such job");

        // then
        assertThat(template.exitCode()).isZero();
        assertThat(result.err()).contains("there is no job no such job");
        assertThat(result.exitCode()).isEqualTo(2);
    }

    @Test
    void theEmptyInputSetIsPublishedWholeWithItsExampleRows() {
        // given
        Path input = directory.resolve("drop");
        CommandLine.Result template = CommandLine.run("template", "input", "--source", "csv", "--out", input);

        // when
        CommandLine.Result result = CommandLine.run(
                "convert", "--from", "csv", "--in", input, "--to", "loq-xml", "--out", directory.resolve("out.xml"));

        // then
        assertThat(template.exitCode()).isZero();
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains(" 0 errors");
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsToldInWords() {
        // given
        Path input = directory.resolve("drop");
        Path output = directory.resolve("nowhere").resolve("out.xml");
        CommandLine.run("template", "input", "--source", "csv", "--out", input);

        // when
        CommandLine.Result result =
                CommandLine.run("convert", "--from", "csv", "--in", input, "--to", "loq-xml", "--out", output);

        // then
        assertThat(result.exitCode()).isEqualTo(5);
        assertThat(result.err()).contains("nowhere", "directory is there").doesNotContain("\tat ");
    }

    @Test
    void everyValueOfARecordIsExplained() {
        // given
        Path input = directory.resolve("drop");
        CommandLine.run("template", "input", "--source", "csv", "--out", input);

        // when
        CommandLine.Result result = CommandLine.run("explain", "--record", "C-1", "--from", "csv", "--in", input);
        CommandLine.Result unknown = CommandLine.run("explain", "--record", "C-9", "--from", "csv", "--in", input);

        // then
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("ISCEDFCode = ", "from courses.csv:2 isced_f", "from courses.csv:2 title_en");
        assertThat(unknown.exitCode()).isEqualTo(4);
    }

    @Test
    void theValuesOfACredentialAreExplainedToo() {
        // given
        Path input = directory.resolve("drop");
        CommandLine.run("template", "input", "--source", "csv", "--out", input);

        // when
        CommandLine.Result result = CommandLine.run(
                "explain", "--record", "R-1", "--credential", "MICRO_CREDENTIAL", "--from", "csv", "--in", input);
        CommandLine.Result unknown = CommandLine.run(
                "explain", "--record", "R-9", "--credential", "TRANSCRIPT", "--from", "csv", "--in", input);

        // then
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out())
                .contains(
                        "from results.csv:2 grade_en",
                        "from learners.csv:2 given_name",
                        "from results.csv:2 result_date")
                .doesNotContain("2027-");
        assertThat(unknown.exitCode()).isEqualTo(4);
    }

    @Test
    void everythingWrongWithAConfigurationIsToldAtOnceBeforeAnythingStarts() throws IOException {
        // given
        Path file = directory.resolve("elmport.yaml");
        Files.writeString(file, """
                jobs:
                  catalogue:
                    source:
                      plugin: csv
                      delimitr: ";"
                    mapping:
                      time-zone: Mars/Olympus
                    target:
                      plugin: file
                """);

        // when
        CommandLine.Result result = CommandLine.run("sync", "--config", file);

        // then
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err())
                .contains("jobs.catalogue.source.delimitr")
                .contains("Did you mean delimiter?")
                .contains("jobs.catalogue.mapping.time-zone")
                .contains("jobs.catalogue.target.path")
                .contains("Nothing was started");
    }

    @Test
    void aConfigurationThatIsNoYamlIsRefusedWithItsLine() throws IOException {
        // given
        Path file = directory.resolve("elmport.yaml");
        Files.writeString(file, "jobs:\n  catalogue: [unclosed\n");

        // when
        CommandLine.Result result = CommandLine.run("sync", "--config", file);

        // then
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("elmport.yaml:").contains("YAML").doesNotContain("at com.");
    }

    @Test
    void aMissingInputIsASourceError() {
        // when
        CommandLine.Result result =
                CommandLine.run("convert", "--from", "csv", "--to", "loq-xml", "--in", directory.resolve("nowhere"));

        // then
        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.err()).contains("nowhere").doesNotContain("at java.");
    }

    @Test
    void generatedFilesNeverOverwriteAnything() throws IOException {
        // given
        Files.writeString(directory.resolve("mine.txt"), "mine");

        // when
        CommandLine.Result result = CommandLine.run("generate", "--source", "csv", "--courses", 5, "--out", directory);

        // then
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("not empty");
    }
}
