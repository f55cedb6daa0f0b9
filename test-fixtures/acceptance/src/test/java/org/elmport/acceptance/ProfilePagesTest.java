package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.plugin.SourcePlugin;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.sync.PluginRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the application profiles, written from the declarations of the model and from experiments. */
class ProfilePagesTest {

    /** What is personal, or leads to it, has no place on a public page. */
    private static final Set<String> NOT_OF_A_CATALOGUE =
            Set.of("cards.csv", "enrolments.csv", "grading_schemes.csv", "learners.csv", "results.csv");

    @TempDir
    private static Path directory = Path.of("");

    private static CsvProfileInput csv;
    private static OoapiProfileInput ooapi;
    private static ProfileExperiment csvExperiment;
    private static ProfileExperiment ooapiExperiment;

    @BeforeAll
    static void experiment() throws Exception {
        csv = new CsvProfileInput(Fixtures.folder("profiles/csv"));
        ooapi = new OoapiProfileInput(Fixtures.folder("profiles/ooapi"));
        csvExperiment = ProfileExperiment.of(csv, directory);
        ooapiExperiment = ProfileExperiment.of(ooapi, directory);
    }

    @Test
    void theFilledFilesHaveEveryColumnThatTheSourceKnowsAndAValueInEach() {
        // given
        SourcePlugin plugin = PluginRegistry.discover(getClass().getClassLoader())
                .source("csv")
                .orElseThrow();

        // when
        SortedMap<String, String> catalogue =
                new TreeMap<>(plugin.inputTemplate().orElseThrow().files());
        catalogue.keySet().removeAll(NOT_OF_A_CATALOGUE);

        // then
        assertThat(catalogue).hasSize(5);
        catalogue.forEach((name, text) -> assertThat(csv.headers(name.replace(".csv", "")))
                .as(name)
                .isEqualTo(Arrays.asList(text.lines().findFirst().orElse("").split(","))));
        assertThat(csv.emptyColumns()).isEmpty();
    }

    @Test
    void theFilledDocumentsHaveEveryFieldFromWhichTheSourceReads() {
        assertThat(ooapiExperiment.whole().records())
                .extracting(SourceRecord::kind)
                .contains(RecordKind.PROGRAMME);
        assertThat(ooapiExperiment.whole().records()).allSatisfy(record -> {
            String document = record.origin().resource().replace(".json", "");
            List<String> read = record.origin().places().values().stream()
                    .map(pointer -> pointer.split("/", -1)[1])
                    .toList();
            assertThat(ooapi.fields(document)).as(document).containsAll(read);
        });
    }

    @Test
    void noRecordOfTheFilledFilesIsHeldBack() {
        for (ProfileExperiment experiment : List.of(csvExperiment, ooapiExperiment)) {
            assertThat(experiment.whole().results().values())
                    .allSatisfy(result ->
                            assertThat(result.heldBack()).as(result.toString()).isFalse());
        }
    }

    @Test
    void thePagesAreCurrent() throws Exception {
        // given
        Files.createDirectories(Official.root().resolve("docs/profiles"));
        StringBuilder index = new StringBuilder(ProfilePage.INDEX);
        List<String> stale = new ArrayList<>();

        // when
        for (ApplicationProfile profile : ApplicationProfile.values()) {
            ProfilePage page = new ProfilePage(profile, csvExperiment, ooapiExperiment);
            index.append(page.line());
            hold("docs/profiles/" + page.fileName(), page.text(), stale);
        }
        hold("docs/profiles/README.md", index.toString(), stale);

        // then
        assertThat(stale)
                .as("pages that were stale and have been written anew: commit them")
                .isEmpty();
    }

    private static void hold(String file, String text, List<String> stale) throws Exception {
        try {
            GeneratedPage.at(file).holds(text);
        } catch (AssertionError different) {
            stale.add(file);
        }
    }

    @Test
    void fieldsLeadToTheirProperties() {
        assertThat(csvExperiment.givers("LearningOpportunity.temporal"))
                .contains(
                        new ProfileInput.Key("offerings", "start_date"), new ProfileInput.Key("offerings", "end_date"));
        assertThat(csvExperiment.givers("LearningAchievementSpecification.volumeOfLearning"))
                .contains(
                        new ProfileInput.Key("courses", "workload_hours"),
                        new ProfileInput.Key("programmes", "workload_minutes"));
        assertThat(ooapiExperiment.givers("LearningOpportunity.priceDetail"))
                .isEqualTo(new TreeSet<>(List.of(new ProfileInput.Key("offerings", "priceInformation"))));
        assertThat(csvExperiment.effects("LearningAchievementSpecification.title"))
                .anyMatch(effect -> effect.contains("held back"));
    }
}
