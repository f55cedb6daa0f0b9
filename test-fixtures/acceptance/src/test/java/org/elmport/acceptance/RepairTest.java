package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator does after something went wrong at the target, or with single records. */
class RepairTest {

    @TempDir
    private Path directory = Path.of(".");

    private Path configuration = Path.of("elmport.yaml");
    private Path dataset = Path.of("dataset.xml");
    private Path repair = Path.of("repair.json");

    @BeforeEach
    void aCatalogueIsThere() throws IOException {
        CommandLine.run("template", "input", "--source", "csv", "--out", directory.resolve("drop"));
        configuration = directory.resolve("elmport.yaml");
        dataset = directory.resolve("out/dataset.xml");
        repair = directory.resolve("repair.json");
        Files.createDirectories(directory.resolve("out"));
        configure("dead-letter");
    }

    private void configure(String onTargetError) throws IOException {
        Files.writeString(configuration, """
                jobs:
                  catalogue:
                    source:
                      plugin: csv
                      path: %s
                    target:
                      plugin: file
                      path: %s
                    failure:
                      on-data-error: dead-letter
                      on-target-error: %s
                    report:
                      directory: %s
                """.formatted(
                        directory.resolve("drop"), dataset, onTargetError, directory.resolve("report")));
    }

    private CommandLine.Result elmport(String command, Object... more) {
        Object[] words = new Object[more.length + 3];
        words[0] = command;
        words[1] = "--config";
        words[2] = configuration;
        System.arraycopy(more, 0, words, 3, more.length);
        return CommandLine.run(words);
    }

    @Test
    void aTargetThatWasTamperedWithIsComparedAndRepaired() throws IOException {
        // given
        elmport("sync");
        String published = Files.readString(dataset);

        // when
        CommandLine.Result same = elmport("reconcile", "--out", repair);
        Files.writeString(dataset, published.replace("C-1", "C-9"));
        CommandLine.Result differs = elmport("reconcile", "--out", repair);
        CommandLine.Result repaired = elmport("apply", repair);

        // then
        assertThat(same.exitCode()).as(same.err()).isZero();
        assertThat(same.out()).contains("The target has what the ledger holds.");
        assertThat(differs.exitCode()).isEqualTo(1);
        assertThat(differs.out()).contains("only here", "only there", "C-9");
        assertThat(repaired.exitCode()).as(repaired.err()).isZero();
        assertThat(dataset).hasContent(published);
    }

    private String report(String name) throws IOException {
        return Files.readString(directory.resolve("report").resolve(name));
    }

    @Test
    void aComparisonAndItsRepairHaveReportsOfTheirOwn() throws IOException {
        // given
        elmport("sync");
        String ofSync = report("report.html") + report("findings.json") + report("report.xml");
        Files.writeString(dataset, Files.readString(dataset).replace("C-1", "C-9"));

        // when
        elmport("reconcile", "--out", repair);
        String first = report("reconcile.json") + report("reconcile.xml") + report("reconcile.html");
        elmport("reconcile", "--out", repair);
        elmport("apply", repair);

        // then
        assertThat(report("reconcile.json") + report("reconcile.xml") + report("reconcile.html"))
                .as("the same comparison, the same bytes")
                .isEqualTo(first);
        assertThat(report("report.html") + report("findings.json") + report("report.xml"))
                .as("the report of what is published")
                .isEqualTo(ofSync);
        JsonNode compared = new ObjectMapper().readTree(report("reconcile.json"));
        JsonNode repaired = new ObjectMapper().readTree(report("repair.json"));
        assertThat(compared.at("/things").findValuesAsText("state")).contains("only here", "only there");
        assertThat(compared.at("/things").size())
                .isEqualTo(compared.at("/counts/only here").asInt()
                        + compared.at("/counts/only there").asInt()
                        + compared.at("/counts/different").asInt());
        assertThat(compared.at("/outcome").asText()).isEqualTo("done");
        assertThat(report("reconcile.xml"))
                .contains("name=\"the target has nothing else\"><failure")
                .contains("name=\"the target lists all it has\"></testcase>");
        assertThat(report("reconcile.html")).contains("catalogue: reconcile", "only there", "C-9");
        assertThat(repaired.at("/plan")).isEqualTo(compared.at("/plan"));
        assertThat(repaired.at("/files/0").asText()).isEqualTo(dataset.toString());
        assertThat(report("repair.xml")).contains("failures=\"0\"").doesNotContain("<failure");
        assertThat(report("repair.html")).contains("catalogue: repair", "Yes");
    }

    @Test
    void whatTheTargetDidNotTakeIsRetried() throws IOException {
        // given: the directory of the target is gone
        Files.delete(directory.resolve("out"));

        // when
        CommandLine.Result putBy = elmport("sync");
        CommandLine.Result listed = elmport("retry", "--dry-run");
        CommandLine.Result tooEarly = elmport("retry");
        String inVain = report("retry.xml") + report("retry.json") + report("retry.html");
        Files.createDirectories(directory.resolve("out"));
        CommandLine.Result retried = elmport("retry", "--code", "PUB-TARGET-FAILED");

        // then
        assertThat(putBy.exitCode()).isEqualTo(1);
        assertThat(putBy.err()).contains("the target failed", "elmport retry").doesNotContain("\tat ");
        assertThat(listed.exitCode()).isZero();
        assertThat(listed.out()).contains("1 dead letter", "dataset file", "PUB-TARGET-FAILED", "next try");
        assertThat(tooEarly.exitCode()).isEqualTo(5);
        assertThat(tooEarly.out()).contains("still there");
        assertThat(retried.exitCode()).as(retried.err()).isZero();
        assertThat(tooEarly.out()).contains("0 of 1 dead letter settled");
        assertThat(retried.out()).contains("1 of 1 dead letter settled");
        assertThat(inVain)
                .contains("1 still there", "\"outcome\" : \"target_failed\"", "PUB-TARGET-FAILED after", "No");
        assertThat(report("retry.json")).contains("\"settled\" : 1", "\"still there\" : 0", "\"outcome\" : \"done\"");
        assertThat(report("retry.xml")).doesNotContain("<failure");
        assertThat(dataset).exists();
        assertThat(elmport("retry").out()).contains("0 dead letters");
    }

    @Test
    void aDeadLetterThatIsNotThereIsNamed() {
        // when
        CommandLine.Result retried = elmport("retry", "--id", "7,12");

        // then
        assertThat(retried.exitCode()).isEqualTo(2);
        assertThat(retried.err()).contains("no dead letter 7;", "no dead letter 12;", "--dry-run");
    }

    @Test
    void aRecordThatIsHeldBackIsRetriedOnceItIsMended() throws IOException {
        // given
        Path courses = directory.resolve("drop/courses.csv");
        String good = Files.readString(courses);
        String header = good.lines().findFirst().orElseThrow();
        String title = good.lines().skip(1).findFirst().orElseThrow().split(",", -1)[titleColumn(header)];
        Files.writeString(courses, good.replace(title, ""));
        elmport("sync");

        // when
        CommandLine.Result listed = elmport("retry", "--dry-run");
        CommandLine.Result unmended = elmport("retry");
        Files.writeString(courses, good);
        CommandLine.Result mended = elmport("retry");

        // then
        assertThat(listed.out()).contains("course C-1");
        assertThat(unmended.exitCode()).isEqualTo(1);
        assertThat(mended.exitCode()).as(mended.err()).isZero();
        assertThat(Files.readString(dataset)).contains("C-1");
    }

    private static int titleColumn(String header) {
        String[] columns = header.split(",", -1);
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].startsWith("title")) {
                return i;
            }
        }
        throw new IllegalStateException("no title in " + header);
    }

    @Test
    void whatDoesNotFitTogetherIsToldBeforeAnythingStarts() throws IOException {
        // given
        configure("ignore");

        // when
        CommandLine.Result wrong = elmport("sync");
        configure("skip");
        CommandLine.Result unnamed = elmport("retry", "--confirm");

        // then
        assertThat(wrong.exitCode()).isEqualTo(3);
        assertThat(wrong.err()).contains("on-target-error", "fail, skip, dead-letter");
        assertThat(unnamed.exitCode()).isEqualTo(2);
    }
}
