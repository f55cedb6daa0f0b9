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

    private static final Set<String> OF_NEITHER = Set.of("cards.csv", "enrolments.csv");
    private static final Set<String> OF_CREDENTIALS = Set.of("grading_schemes.csv", "learners.csv", "results.csv");

    @TempDir
    private static Path directory = Path.of("");

    private static CsvProfileInput csv;
    private static CsvProfileInput ofResults;
    private static OoapiProfileInput ooapi;
    private static ProfileExperiment csvExperiment;
    private static ProfileExperiment ooapiExperiment;
    private static List<CredentialExperiment> credentials = List.of();
    private static List<ProfileSource> ofCatalogues = List.of();
    private static List<ProfileSource> ofPeople = List.of();

    @BeforeAll
    static void experiment() throws Exception {
        csv = new CsvProfileInput(Fixtures.folder("profiles/csv"));
        ofResults = new CsvProfileInput(Fixtures.folder("profiles/csv"), Fixtures.folder("profiles/credentials/csv"));
        ooapi = new OoapiProfileInput(Fixtures.folder("profiles/ooapi"));
        csvExperiment = ProfileExperiment.of(csv, directory);
        ooapiExperiment = ProfileExperiment.of(ooapi, directory);
        credentials = List.of(
                CredentialExperiment.of(ofResults, directory),
                CredentialExperiment.of(
                        new OoapiProfileInput(
                                Fixtures.folder("profiles/ooapi"), Fixtures.folder("profiles/credentials/ooapi")),
                        directory),
                CredentialExperiment.of(new ElmoProfileInput(Fixtures.folder("profiles/credentials/elmo")), directory));
        ofCatalogues = List.of(csvExperiment, ProfileViews.of(csvExperiment), ooapiExperiment);
        ofPeople = List.of(
                credentials.get(0), ProfileViews.of(credentials.get(0)), credentials.get(1), credentials.get(2));
    }

    @Test
    void thereIsAViewWithTheVeryColumnsOfEachFile() {
        ProfileViews views = ProfileViews.of(csvExperiment);
        assertThat(views.views().keySet()).isEqualTo(ProfileViews.allFiles()).hasSize(10);
        assertThat(views.views()).containsEntry("grading_schemes", "elm_grading_scheme_v");
        assertThat(views.givers("LearningOpportunity.temporal"))
                .contains(new ProfileInput.Key("elm_offering_v", "end_date"));
    }

    @Test
    void theFilledFilesHaveEveryColumnThatTheSourceKnowsAndAValueInEach() {
        // given
        SourcePlugin plugin = PluginRegistry.discover(getClass().getClassLoader())
                .source("csv")
                .orElseThrow();

        // when
        SortedMap<String, String> tables =
                new TreeMap<>(plugin.inputTemplate().orElseThrow().files());
        tables.keySet().removeAll(OF_NEITHER);

        // then
        assertThat(tables).hasSize(8).containsKeys(OF_CREDENTIALS.toArray(String[]::new));
        tables.forEach((name, text) -> assertThat(ofResults.headers(name.replace(".csv", "")))
                .as(name)
                .isEqualTo(Arrays.asList(text.lines().findFirst().orElse("").split(","))));
        assertThat(csv.emptyColumns()).isEmpty();
        assertThat(ofResults.emptyColumns()).isEmpty();
    }

    @Test
    void noCredentialOfTheFilledFilesIsHeldBack() {
        assertThat(credentials)
                .hasSize(3)
                .allSatisfy(experiment -> assertThat(experiment.whole())
                        .isNotEmpty()
                        .allSatisfy(result -> assertThat(result.heldBack())
                                .as(result.findings().toString())
                                .isFalse()));
    }

    @Test
    void fieldsOfResultsAndLearnersLeadToTheirProperties() {
        for (ProfileSource source : credentials) {
            assertThat(source.givers("Person.familyName")).as(source.name()).hasSize(1);
            assertThat(source.givers("LearningAssessment.grade"))
                    .as(source.name())
                    .hasSize(1);
            assertThat(source.givers("EuropeanDigitalCredential.issuer"))
                    .containsExactly(new ProfileInput.Key("setting", "issuer"));
        }
        assertThat(credentials.get(0).givers("LearningAchievement.creditReceived"))
                .containsExactly(new ProfileInput.Key("results", "ects_earned"));
        assertThat(credentials.get(1).givers("Person.dateOfBirth"))
                .containsExactly(new ProfileInput.Key("persons", "dateOfBirth"));
        assertThat(credentials.get(2).givers("Person.dateOfBirth"))
                .containsExactly(new ProfileInput.Key("learner", "bday"));
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
            ProfilePage page = new ProfilePage(
                    profile, profile.family() == ApplicationProfile.Family.EDC ? ofPeople : ofCatalogues);
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
