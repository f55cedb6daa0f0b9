package org.elmport.sync.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.elmport.mapping.LearningOutcomePolicy;
import org.elmport.plugin.setting.SecretResolver;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.record.RecordKind;
import org.elmport.sync.PluginRegistry;
import org.elmport.sync.schedule.QuietHours;
import org.junit.jupiter.api.Test;

class JobConfigurationReaderTest {

    private static final SecretResolver NO_SECRETS = text -> text;

    private final JobConfigurationReader reader = new JobConfigurationReader(
            PluginRegistry.of(List.of(new HandMadeSource()), List.of(new HandMadeTarget())), NO_SECRETS);

    @Test
    void readsAJobWithItsMapping() {
        // when
        List<JobConfiguration> jobs = reader.read(Map.of(
                "jobs",
                Map.of(
                        "catalogue",
                        Map.of(
                                "source", Map.of("plugin", "hand-made", "shelf", "left"),
                                "mapping",
                                        Map.of(
                                                "base-iri", "https://id.mistral.example/",
                                                "time-zone", "Europe/Helsinki",
                                                "institution-id", "mistral",
                                                "course", Map.of("isced-f", "0613", "learning-outcomes", "synthetic")),
                                "target", Map.of("plugin", "drawer"),
                                "report", Map.of("directory", "reports")))));

        // then
        assertThat(reader.problems()).isEmpty();
        JobConfiguration job = jobs.get(0);
        assertThat(job.name()).isEqualTo("catalogue");
        assertThat(job.sourceSettings().get(HandMadeSource.SHELF)).isEqualTo("left");
        assertThat(job.mapping().baseIri()).isEqualTo("https://id.mistral.example/");
        assertThat(job.mapping().zone()).hasToString("Europe/Helsinki");
        assertThat(job.mapping().institution())
                .hasValueSatisfying(institution -> assertThat(institution.id()).isEqualTo("mistral"));
        assertThat(job.mapping().kind(RecordKind.COURSE).fieldOfEducation()).hasValue("0613");
        assertThat(job.mapping().kind(RecordKind.COURSE).learningOutcomes()).isEqualTo(LearningOutcomePolicy.SYNTHETIC);
        assertThat(job.mapping().kind(RecordKind.PROGRAMME).learningOutcomes())
                .isEqualTo(LearningOutcomePolicy.HOLD_BACK);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        // when
        reader.read(Map.of(
                "jobs",
                Map.of(
                        "catalogue",
                        Map.of(
                                "source", Map.of("plugin", "hand-made", "shelff", "left"),
                                "mapping", Map.of("time-zone", "Europe/Atlantis", "course", Map.of("isced", "0613")),
                                "target", Map.of("plugin", "cupboard"),
                                "colour", "blue"))));

        // then
        assertThat(reader.problems())
                .extracting(SettingProblem::path)
                .containsExactlyInAnyOrder(
                        "jobs.catalogue.colour",
                        "jobs.catalogue.mapping.time-zone",
                        "jobs.catalogue.mapping.course.isced",
                        "jobs.catalogue.target.plugin",
                        "jobs.catalogue.source.shelf",
                        "jobs.catalogue.source.shelff");
        assertThat(reader.problems())
                .extracting(SettingProblem::message)
                .anyMatch(message -> message.contains("Did you mean shelf?"))
                .anyMatch(message -> message.contains("there are: drawer"));
    }

    @Test
    void saysWhatIsMissingAltogether() {
        // when
        reader.read(Map.of("jobs", Map.of("catalogue", Map.of())));

        // then
        assertThat(reader.problems())
                .extracting(SettingProblem::path)
                .contains("jobs.catalogue.source", "jobs.catalogue.target");
    }

    @Test
    void aSingleValueWhereSettingsBelongIsAProblemNotACrash() {
        // when
        reader.read(Map.of("jobs", "all of them", "version", "2"));

        // then
        assertThat(reader.problems()).extracting(SettingProblem::path).containsExactlyInAnyOrder("jobs", "version");
    }

    @Test
    void aConversionTakesItsPathFromTheCommandLine() {
        // when
        ConversionConfiguration conversion = reader.readConversion(
                new HandMadeSource(), Map.of("shelf", "right"), Map.of("mapping", Map.of("text-language", "fi")));

        // then
        assertThat(reader.problems()).isEmpty();
        assertThat(conversion.sourceSettings().get(HandMadeSource.SHELF)).isEqualTo("right");
        assertThat(conversion.mapping().defaultTextLanguage()).isEqualTo("fi");
    }

    private List<JobConfiguration> withSchedule(Map<String, ?> schedule) {
        return reader.read(Map.of(
                "jobs",
                Map.of(
                        "catalogue",
                        Map.of(
                                "source", Map.of("plugin", "hand-made", "shelf", "left"),
                                "mapping", Map.of("time-zone", "Europe/Helsinki"),
                                "target", Map.of("plugin", "drawer"),
                                "schedule", schedule))));
    }

    @Test
    void aScheduleIsReadInTheTimeZoneOfTheMapping() {
        // when
        List<JobConfiguration> jobs = withSchedule(Map.of("cron", "30 2 * * MON-FRI", "quiet-hours", "07:00-19:00"));

        // then
        assertThat(reader.problems()).isEmpty();
        assertThat(jobs.get(0).schedule()).hasValueSatisfying(schedule -> {
            assertThat(schedule.cron()).isEqualTo("0 30 2 ? * MON-FRI");
            assertThat(schedule.zone()).isEqualTo(ZoneId.of("Europe/Helsinki"));
            assertThat(schedule.quietHours()).contains(QuietHours.parse("07:00-19:00"));
            assertThat(schedule.catchUp()).isTrue();
        });
    }

    @Test
    void inBetweenAScheduleMayReadOnlyWhatHasChanged() {
        // when
        List<JobConfiguration> jobs = withSchedule(Map.of("cron", "30 2 * * *", "changes", "*/15 7-19 * * MON-FRI"));

        // then
        assertThat(reader.problems()).isEmpty();
        assertThat(jobs.get(0).schedule().orElseThrow().ofChanges()).hasValueSatisfying(changes -> {
            assertThat(changes.cron()).isEqualTo("0 */15 7-19 ? * MON-FRI");
            assertThat(changes.zone()).isEqualTo(ZoneId.of("Europe/Helsinki"));
        });
    }

    @Test
    void changesThatAreNeverReadAreAProblem() {
        // when
        withSchedule(Map.of("cron", "30 2 * * *", "changes", "0 12 * * *", "quiet-hours", "07:00-19:00"));

        // then
        assertThat(reader.problems())
                .extracting(SettingProblem::toString)
                .singleElement()
                .asString()
                .contains("jobs.catalogue.schedule.changes", "never comes");
    }

    @Test
    void everythingThatIsWrongWithAScheduleIsToldAtOnce() {
        // when
        withSchedule(Map.of("cron", "0 3 * * 1", "quiet-hours", "late", "time-zone", "Mars/Base", "crom", "x"));

        // then
        assertThat(reader.problems())
                .extracting(SettingProblem::toString)
                .anyMatch(problem -> problem.contains("jobs.catalogue.schedule.cron")
                        && problem.contains("name the days of the week"))
                .anyMatch(problem -> problem.contains("jobs.catalogue.schedule.quiet-hours"))
                .anyMatch(problem -> problem.contains("jobs.catalogue.schedule.time-zone"))
                .anyMatch(problem -> problem.contains("jobs.catalogue.schedule.crom"))
                .hasSize(4);
    }

    @Test
    void aScheduleThatNeverComesIsRefusedBeforeAnythingStarts() {
        // when
        withSchedule(Map.of("cron", "0 8 * * *", "quiet-hours", "07:00-19:00"));

        // then
        assertThat(reader.problems())
                .extracting(SettingProblem::toString)
                .singleElement()
                .asString()
                .contains("jobs.catalogue.schedule.cron", "never comes, or always in quiet hours");
    }
}
