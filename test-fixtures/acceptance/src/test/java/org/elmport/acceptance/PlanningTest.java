package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Planning, signing off and applying, as somebody does it who has a directory of tables. */
class PlanningTest {

    @TempDir
    private Path directory = Path.of(".");

    private CsvCatalogue catalogue = new CsvCatalogue(Path.of("."));
    private Path configuration = Path.of("elmport.yaml");
    private Path plan = Path.of("plan.json");

    @BeforeEach
    void aCatalogueIsThere() throws IOException {
        catalogue = CsvCatalogue.in(directory, "guard: {removals: 0, removal-share: 0}");
        configuration = catalogue.configuration();
        plan = directory.resolve("plan.json");
    }

    private String hash() throws IOException {
        return CommandLine.run("plan", "--config", configuration, "--out", plan)
                .out()
                .lines()
                .filter(line -> line.startsWith("plan "))
                .findFirst()
                .orElseThrow()
                .substring(5);
    }

    @Test
    void aPlanIsReadSignedOffAndApplied() throws IOException {
        // when
        CommandLine.Result planned = CommandLine.run("plan", "--config", configuration, "--out", plan);
        CommandLine.Result applied = CommandLine.run("apply", plan, "--config", configuration);
        CommandLine.Result again = CommandLine.run("sync", "--config", configuration);
        CommandLine.Result runs = CommandLine.run("runs", "--config", configuration, "--verify");

        // then
        assertThat(planned.exitCode()).as(planned.err()).isZero();
        assertThat(planned.out()).contains("added LearningOpportunity", "plan.html");
        assertThat(directory.resolve("plan.html")).content().contains("What will change: catalogue");
        assertThat(applied.exitCode()).as(applied.err()).isZero();
        assertThat(directory.resolve("dataset.xml")).exists();
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(again.out()).contains("0 added, 0 changed, 0 removed", "the target was not touched");
        assertThat(runs.exitCode()).as(runs.err()).isZero();
        assertThat(runs.out()).contains("published as of", "The chain of runs is whole.");
    }

    @Test
    void aPlanThatIsStaleOrEditedIsRefused() throws IOException {
        // given
        CommandLine.run("plan", "--config", configuration, "--out", plan);
        catalogue.edit("C-1", "C-7");

        // when
        CommandLine.Result moved = CommandLine.run("apply", plan, "--config", configuration);
        Files.writeString(plan, Files.readString(plan).replace("added", "removed"));
        CommandLine.Result edited = CommandLine.run("apply", plan, "--config", configuration);

        // then
        assertThat(moved.exitCode()).isEqualTo(6);
        assertThat(moved.err()).contains("stale");
        assertThat(edited.exitCode()).isEqualTo(6);
        assertThat(directory.resolve("dataset.xml")).doesNotExist();
    }

    @Test
    void aPlanThatIsNotThereIsToldBeforeAnythingIsRead() {
        // when
        CommandLine.Result missing = CommandLine.run("apply", plan, "--config", configuration);

        // then
        assertThat(missing.exitCode()).isEqualTo(4);
        assertThat(missing.err())
                .startsWith("elmport: there is no plan " + plan)
                .contains("Make one with: elmport plan --out plan.json");
    }

    // trap loq 30: the source was read whole, and has lost more than is usual
    @Test
    void aRefusalListsWhatIsMissingAndSaysHowToAcceptIt() throws IOException {
        // given
        CommandLine.run("sync", "--config", configuration);
        String before = Files.readString(directory.resolve("dataset.xml"));
        catalogue.edit("C-1", "C-7");

        // when
        CommandLine.Result refused = CommandLine.run("sync", "--config", configuration);
        CommandLine.Result other =
                CommandLine.run("sync", "--config", configuration, "--accept-removals", "0".repeat(64));

        // then
        assertThat(refused.exitCode()).isEqualTo(6);
        assertThat(refused.err())
                .contains("STA-REMOVALS-OVER-LIMIT", "--accept-removals " + hash())
                .containsPattern("would be removed: LearningAchievementSpecification .* \\(course C-1\\)");
        assertThat(other.exitCode()).isEqualTo(6);
        assertThat(Files.readString(directory.resolve("dataset.xml"))).isEqualTo(before);

        // when
        String planned = hash();
        CommandLine.Result applied = CommandLine.run("apply", plan, "--config", configuration);

        // then
        assertThat(applied.exitCode()).isEqualTo(6);
        assertThat(applied.err())
                .contains("--accept-removals " + planned)
                .containsPattern("would be removed: LearningAchievementSpecification .* \\(course C-1\\)")
                .doesNotContain("course C-7");

        // when
        CommandLine.Result accepted = CommandLine.run("sync", "--config", configuration, "--accept-removals", hash());

        // then
        assertThat(accepted.exitCode()).as(accepted.err()).isZero();
        assertThat(accepted.err()).as("nothing was refused").doesNotContain("Look at the list", "accept the plan");
        assertThat(Files.readString(directory.resolve("dataset.xml"))).contains("C-7");
    }

    @Test
    void aRecordThatNothingIsToBeDoneAboutIsToldByName() throws IOException {
        // given
        CommandLine.run("sync", "--config", configuration);
        catalogue.edit("C-1", "C-7");

        // when
        CommandLine.Result misspelt = CommandLine.run("sync", "--config", configuration, "--only", "C-77");
        CommandLine.Result right = CommandLine.run("sync", "--config", configuration, "--only", "C-7");

        // then
        assertThat(misspelt.exitCode()).as(misspelt.err()).isZero();
        assertThat(misspelt.out()).contains("0 added, 0 changed", "nothing is to be done about C-77: ", "the spelling");
        assertThat(right.out()).containsPattern("[1-9]\\d* added").doesNotContain("nothing is to be done");
    }

    @Test
    void aPlanThatWasCarriedOutBeforeSaysHowToMakeUpForItsDelivery() throws IOException {
        // given: the target was not there when the plan was carried out
        Path shelf = directory.resolve("shelf");
        catalogue.configure(catalogue.dataset().toString(), shelf + "/dataset.xml");
        CommandLine.run("plan", "--config", configuration, "--out", plan);
        CommandLine.Result failed = CommandLine.run("apply", plan, "--config", configuration);
        Files.createDirectory(shelf);

        // when
        CommandLine.Result again = CommandLine.run("apply", plan, "--config", configuration);
        CommandLine.run("sync", "--config", configuration);

        // then
        assertThat(failed.exitCode()).isEqualTo(5);
        assertThat(again.exitCode()).isEqualTo(6);
        assertThat(again.err()).contains("or this plan was carried out before", "elmport sync makes up for it");
        assertThat(shelf.resolve("dataset.xml")).exists();
    }

    @Test
    void whatNobodyCanAcceptIsNotOfferedToBeAccepted() throws IOException {
        // given
        CommandLine.run("sync", "--config", configuration);
        catalogue.configure("target:", "mapping: {base-iri: https://new.uni.example/}\n    target:");

        // when
        CommandLine.Result refused = CommandLine.run("sync", "--config", configuration);

        // then
        assertThat(refused.exitCode()).isEqualTo(6);
        assertThat(refused.err())
                .contains("STA-URI-POLICY-CHANGED", "elmport base-iri", "Nothing was changed.")
                .doesNotContain("--accept-removals");
    }

    @Test
    void aPlanTellsWhatGoesToTheTargetBesides() throws IOException {
        // given: the target was not there when the catalogue was to be published
        Path shelf = directory.resolve("shelf");
        catalogue.configure(catalogue.dataset().toString(), shelf + "/dataset.xml");
        CommandLine.Result failed = CommandLine.run("sync", "--config", configuration);
        Files.createDirectory(shelf);

        // when
        CommandLine.Result planned = CommandLine.run("plan", "--config", configuration, "--out", plan);
        CommandLine.Result applied = CommandLine.run("apply", plan, "--config", configuration);
        CommandLine.Result again = CommandLine.run("sync", "--config", configuration);
        CommandLine.Result runs = CommandLine.run("runs", "--config", configuration);

        // then
        String besides = "besides, not delivered yet: \\d+ added, 0 changed, 0 removed by run 1, which did not come";
        assertThat(failed.exitCode()).isEqualTo(5);
        assertThat(planned.out()).contains("0 added, 0 changed").containsPattern(besides);
        assertThat(applied.exitCode()).as(applied.err()).isZero();
        assertThat(applied.out()).containsPattern(besides);
        assertThat(shelf.resolve("dataset.xml")).exists();
        assertThat(again.out()).doesNotContain("besides");
        assertThat(runs.out()).containsPattern("target failed +[1-9]\\d* added");
    }
}
