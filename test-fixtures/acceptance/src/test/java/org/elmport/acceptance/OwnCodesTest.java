package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of the page on codes, from the configuration of a job to the dataset. */
class OwnCodesTest {

    private static final Path EXAMPLE = Official.root().resolve("docs/examples/own-codes");
    private static final String ENVIRONMENT = "http://data.europa.eu/snb/isced-f/0712";
    private static final String CHEMISTRY = "http://data.europa.eu/snb/isced-f/0711";

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void theTableOfAJobLeadsTheInstitutionsCodesToConcepts() throws IOException {
        // when
        CommandLine.Result result = sync("unknown-codes: warn", "unknown-codes: warn");
        String course = entity(dataset(), "K-1");

        // then
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(course)
                .contains("http://data.europa.eu/snb/learning-assessment/e92d221e4d")
                .contains("http://data.europa.eu/snb/learning-assessment/9191af2ed9")
                .contains("http://data.europa.eu/snb/qdr/c_6919ed25")
                .contains("http://data.europa.eu/snb/eqf/6")
                .contains(ENVIRONMENT);
        Official.assertValid(directory.resolve("dataset.xml"), "3.3.1");
    }

    // trap sis 52: a code is given again to another thing
    @Test
    void trap52TheDayOfTheJobChoosesAmongTheRowsOfOneValue() throws IOException {
        // when
        sync("as-of: 2026-10-01", "as-of: 2026-08-31");

        // then
        assertThat(entity(dataset(), "K-1")).contains(CHEMISTRY).doesNotContain(ENVIRONMENT);
    }

    @ParameterizedTest
    @CsvSource({"warn, 2, 0", "note, 2, 0", "fail, 1, 1"})
    void whatNobodyKnowsIsTreatedAsTheJobSays(String policy, int published, int heldBack) throws IOException {
        // when
        CommandLine.Result result = sync("unknown-codes: warn", "unknown-codes: " + policy);

        // then
        assertThat(result.out())
                .containsPattern("course +2 read +" + published + " published +" + heldBack + " held back");
        assertThat(Files.readString(directory.resolve("report/findings.json")))
                .contains("MAP-CODE-UNKNOWN", "by telegraph");
        assertThat(dataset().contains("by telegraph")).isEqualTo(policy.equals("note"));
    }

    @Test
    void aRowThatIsWrongIsToldAtOnceAndNotInTheReportAlone() throws IOException {
        // given
        Path table = Files.writeString(
                directory.resolve("codes.csv"),
                "scheme,value,list,code,valid_from\nmode,Hybrid,MODE,nope,1.9.2026\n" + ";;\n".repeat(20));

        // when
        CommandLine.Result result = sync("crosswalk: codes.csv", "crosswalk: " + table);

        // then
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err())
                .contains(
                        "codes.csv:2 code: error MAP-CROSSWALK-CODE-UNKNOWN: The list MODE has no code nope",
                        "codes.csv:2 valid_from: error MAP-CROSSWALK-DATE-MALFORMED")
                .doesNotContain("codes.csv:9");
        assertThat(Files.readString(directory.resolve("report/findings.json"))).contains("MAP-CROSSWALK-CODE-UNKNOWN");
    }

    @Test
    void aJobIsCheckedByFurtherProfilesWhereItAsksForIt() throws IOException {
        // when
        CommandLine.Result warned =
                sync("jobs:\n  catalogue:", "jobs:\n  catalogue:\n    check:\n      profiles: annex-1");
        String findings = Files.readString(directory.resolve("report/findings.json"));
        CommandLine.Result refused = sync(
                "jobs:\n  catalogue:",
                "jobs:\n  catalogue:\n    check:\n      profiles: [annex-1]\n      on-error: refuse");

        // then
        assertThat(warned.exitCode()).as(warned.err()).isZero();
        assertThat(findings).contains("ANX-ELEMENT-MISSING", "courses.csv");
        assertThat(refused.exitCode()).isEqualTo(6);
        assertThat(refused.out() + refused.err()).contains("STA-CHECK-FAILED", "annex-1");
    }

    private CommandLine.Result sync(String setting, String changed) throws IOException {
        String configuration = Files.readString(EXAMPLE.resolve("elmport.yaml"));
        assertThat(configuration).contains(setting);
        Path file = directory.resolve("elmport.yaml");
        Files.writeString(
                file,
                configuration
                        .replace(setting, changed)
                        .replace("path: drop", "path: " + EXAMPLE.resolve("drop"))
                        .replace("crosswalk: codes.csv", "crosswalk: " + EXAMPLE.resolve("codes.csv"))
                        .replace("path: dataset.xml", "path: " + directory.resolve("dataset.xml"))
                        .replace("directory: report", "directory: " + directory.resolve("report")));
        return CommandLine.run("sync", "--config", file);
    }

    private String dataset() throws IOException {
        return Files.readString(directory.resolve("dataset.xml"));
    }

    /** The qualification of a course. */
    private static String entity(String dataset, String course) {
        int start = dataset.indexOf("/course/" + course + '"');
        return dataset.substring(start, dataset.indexOf("</qualification>", start));
    }
}
