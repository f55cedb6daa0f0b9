package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.elmport.oracle.EdcShapes;
import org.elmport.oracle.Oracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results from files to credentials in a folder, by the command line. */
class CredentialConversionTest {

    @TempDir
    Path directory = Path.of("");

    private List<Path> credentials() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("out"))) {
            return files.sorted().toList();
        }
    }

    private CommandLine.Result convert(Path input) {
        return CommandLine.run(
                "convert", "--from", "csv", "--in", input, "--to", "edc-jsonld", "--out", directory.resolve("out"));
    }

    @Test
    void theExampleResultBecomesACredentialAndNothingIsSaidOfTheLearner() throws IOException {
        // given
        Path input = directory.resolve("drop");
        CommandLine.run("template", "input", "--source", "csv", "--out", input);

        // when
        CommandLine.Result result = convert(input);

        // then
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains("1 credential written, 0 held back");
        assertThat(result.out() + result.err()).doesNotContain("Nives", "Primerova", "L-1", "S0001");
        assertThat(credentials()).singleElement().satisfies(file -> {
            String text = Files.readString(file);
            assertThat(text).contains("Nives Primerova", "Introduction to geodesy", "\"5\"");
            assertThat(file.getFileName().toString())
                    .doesNotContain("L-1", "R-1")
                    .endsWith(".jsonld");
            Oracle.directory()
                    .ifPresent(oracle -> assertThat(
                                    EdcShapes.of(oracle).validate(text).violations())
                            .allSatisfy(violation ->
                                    assertThat(violation.path()).containsAnyOf("issuer", "individualDisplay")));
        });
    }

    @Test
    void aFolderWithSomethingInItIsLeftAloneAndStandardOutputIsRefused() throws IOException {
        // given
        Path input = directory.resolve("drop");
        CommandLine.run("template", "input", "--source", "csv", "--out", input);
        Files.createDirectory(directory.resolve("out"));
        Files.writeString(directory.resolve("out").resolve("mine.txt"), "mine");

        // when
        CommandLine.Result occupied = convert(input);
        CommandLine.Result standard = CommandLine.run("convert", "--from", "csv", "--in", input, "--to", "edc-jsonld");

        // then
        assertThat(occupied.exitCode()).isEqualTo(2);
        assertThat(occupied.err()).contains("not empty");
        assertThat(credentials()).hasSize(1);
        assertThat(standard.exitCode()).isEqualTo(2);
    }

    @Test
    void aMicroCredentialMadeOfFilesHasEveryStandardElement() throws IOException {
        // given: the example, with what it leaves open, issued in the past
        Path input = directory.resolve("drop");
        CommandLine.run("template", "input", "--source", "csv", "--out", input);
        Files.writeString(input.resolve("results.csv"), """
                result_id,learner_id,course_id,offering_id,status,grade,grading_scheme_id,ects_grade,ects_earned,\
                result_date,issued_at,supervision,entitles_to_en
                R-1,L-1,C-1,O-1,passed,8.5,SCALE-10,B,5,2026-06-20,2026-06-30T09:00:00Z,\
                supervised with id verification,Admission to Advanced geodesy
                """);

        // when
        CommandLine.Result converted = convert(input);
        Path credential = credentials().get(0);
        CommandLine.Result annex = CommandLine.run("annex1", "--as-of", "2026-11-22", credential);
        CommandLine.Result validated = CommandLine.run("validate", "--profile", "edc-draft", credential);

        // then
        assertThat(converted.exitCode()).as(converted.err()).isZero();
        assertThat(annex.exitCode()).as(annex.out()).isZero();
        // the line is broken where the name of the file is long
        assertThat(annex.out().replaceAll("\\s+", " ")).contains("1 complete, errors: 0, warnings: 0");
        assertThat(annex.out().lines().filter(line -> line.matches("\\s+[MO]\\d+ .* there .*")))
                .as(annex.out())
                .hasSize(16);
        assertThat(validated.exitCode()).as(validated.out()).isZero();
        assertThat(credential).content().contains("ECTS grade: B");
    }

    @Test
    void aFailedResultGivesNoFile() throws IOException {
        // given
        Path input = Files.createDirectory(directory.resolve("drop"));
        Files.writeString(input.resolve("courses.csv"), "course_id,title_en\nC-1,Geodesy\n");
        Files.writeString(input.resolve("learners.csv"), "learner_id,family_name\nL-1,Primerova\n");
        Files.writeString(input.resolve("results.csv"), "result_id,learner_id,course_id,status\nR-1,L-1,C-1,failed\n");

        // when
        CommandLine.Result result = convert(input);

        // then
        assertThat(result.exitCode()).isZero();
        assertThat(credentials()).isEmpty();
        assertThat(result.err()).contains("MAP-RESULT-NOT-PASSED").doesNotContain("Primerova");
    }
}
