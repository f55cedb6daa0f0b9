package org.elmport.sync.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Period;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.elmport.plugin.setting.SecretResolver;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.sync.PluginRegistry;
import org.elmport.sync.configuration.EmptySource;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.configuration.JobConfigurationReader;
import org.junit.jupiter.api.Test;

/** The configuration of a job that delivers things one by one. */
class ItemJobTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final SecretResolver SECRETS = reference -> switch (reference) {
        case "${env:KEY}" -> KEY;
        case "${env:OLD}" -> Base64.getEncoder().encodeToString(new byte[16]);
        default -> "no key";
    };

    private final BadgeDesk desk = new BadgeDesk();
    private JobConfigurationReader reader = reader(List.of(new BadgeMapping(true)));

    private JobConfigurationReader reader(List<org.elmport.plugin.item.ItemMappingPlugin> mappings) {
        return new JobConfigurationReader(
                PluginRegistry.of(List.of(new EmptySource()), List.of(desk), mappings), SECRETS);
    }

    private static Map<String, Object> configuration(Map<String, Object> ledger, Map<String, Object> more) {
        Map<String, Object> job = new LinkedHashMap<>(more);
        job.put("source", Map.of("plugin", "empty"));
        job.put("target", Map.of("plugin", "desk"));
        Map<String, Object> configuration = new LinkedHashMap<>();
        configuration.put("jobs", Map.of("badges", job));
        configuration.put("ledger", ledger);
        return configuration;
    }

    @Test
    void readsTheSettingsOfTheMappingBelowItsProfile() {
        // when
        List<JobConfiguration> jobs = reader.read(configuration(
                Map.of("payload-key", "${env:KEY}"),
                Map.of(
                        "mapping",
                        Map.of("time-zone", "Europe/Helsinki", "badges", Map.of("colour", "red")),
                        "retention",
                        "P90D")));

        // then
        assertThat(reader.problems()).isEmpty();
        JobConfiguration job = jobs.get(0);
        assertThat(job.mapping().zone()).hasToString("Europe/Helsinki");
        assertThat(job.items()).hasValueSatisfying(items -> {
            assertThat(items.settings().get(BadgeMapping.COLOUR)).isEqualTo("red");
            assertThat(items.retention()).hasValue(Period.ofDays(90));
        });
    }

    @Test
    void aJobAboutPersonsWithoutAKeyIsRefusedWithAllOtherProblems() {
        // when
        reader.read(configuration(
                Map.of(), Map.of("mapping", Map.of("badges", Map.of("color", "red")), "retention", "ninety days")));

        // then
        assertThat(reader.problems())
                .extracting(SettingProblem::toString)
                .anyMatch(problem -> problem.contains("ledger.payload-key") && problem.contains("openssl rand"))
                .anyMatch(problem -> problem.contains("badges.color") && problem.contains("colour"))
                .anyMatch(problem -> problem.contains("jobs.badges.retention"))
                .hasSize(3);
    }

    @Test
    void aJobAboutPersonsSharesNoReportsWithAnother() {
        // given
        Map<String, Object> configuration =
                configuration(Map.of("payload-key", "${env:KEY}"), Map.of("report", Map.of("directory", "reports")));
        Map<?, ?> jobs = (Map<?, ?>) Objects.requireNonNull(configuration.get("jobs"));
        Object job = Objects.requireNonNull(jobs.get("badges"));
        Map<String, Object> two = new LinkedHashMap<>();
        two.put("badges", job);
        two.put("others", job);
        configuration.put("jobs", two);

        // when
        reader.read(configuration);

        // then
        assertThat(reader.problems())
                .extracting(SettingProblem::toString)
                .hasSize(2)
                .allMatch(problem -> problem.contains("needs one of its own"));
    }

    @Test
    void aJobAboutNobodyNeedsNoKey() {
        // given
        reader = reader(List.of(new BadgeMapping(false)));

        // when
        reader.read(configuration(Map.of(), Map.of()));

        // then
        assertThat(reader.problems()).isEmpty();
    }

    @Test
    void aTargetWithoutAMappingForItIsAProblem() {
        // given
        reader = reader(List.of());

        // when
        reader.read(configuration(Map.of("payload-key", "${env:KEY}"), Map.of()));

        // then
        assertThat(reader.problems())
                .extracting(SettingProblem::toString)
                .anyMatch(problem -> problem.contains("profile badges"));
    }

    @Test
    void formerKeysAreAListOfReferences() {
        // when
        reader.ledger(
                Map.of("ledger", Map.of("payload-key", "${env:KEY}", "earlier-payload-keys", List.of("${env:OLD}"))),
                Path.of(""));
        List<SettingProblem> right = reader.problems();
        reader.ledger(
                Map.of("ledger", Map.of("payload-key", "${env:KEY}", "earlier-payload-keys", List.of("plain"))),
                Path.of(""));
        reader.ledger(
                Map.of("ledger", Map.of("payload-key", "${env:KEY}", "earlier-payload-keys", List.of("${env:NONE}"))),
                Path.of(""));

        // then
        assertThat(right).isEmpty();
        assertThat(reader.problems())
                .extracting(SettingProblem::toString)
                .anyMatch(problem -> problem.contains("must be given by reference"))
                .anyMatch(problem -> problem.contains("24 or 32 bytes"));
    }
}
