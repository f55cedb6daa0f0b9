package org.elmport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elmport.finding.FindingCode;
import org.elmport.plugin.Plugin;
import org.elmport.plugin.setting.ReferenceResolver;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.junit.jupiter.api.Test;

/** What every plugin must do, whatever it reads or writes: say what it is, and declare its settings in full. */
public abstract class PluginContract {

    private static final String KEBAB_CASE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String SECRET = "open-sesame-4711";

    /** For those who extend it. */
    protected PluginContract() {}

    /** The plugin under test. */
    protected abstract Plugin plugin();

    /** A configuration with which the plugin works on a small input of the test, without secrets. */
    protected abstract Map<String, Object> configuration();

    @Test
    void hasANameAndASummary() {
        assertThat(plugin().name()).matches(KEBAB_CASE);
        assertThat(plugin().summary()).as("summary").matches("(?s)[A-Z].{20,}\\.");
    }

    @Test
    void declaresEachSettingInFull() {
        for (Setting<?> setting : plugin().settings()) {
            assertThat(setting.name()).matches(KEBAB_CASE);
            assertThat(setting.summary()).as("summary of %s", setting.name()).matches("(?s)[A-Z].{15,}\\.");
            assertThat(setting.example()).as("example of %s", setting.name()).isNotBlank();
            assertThat(setting.since()).as("version of %s", setting.name()).matches("\\d+\\.\\d+(\\.\\d+)?");
            assertThat(setting.required() && setting.defaultValue().isPresent())
                    .as("%s is required and has a default", setting.name())
                    .isFalse();
            assertThat(setting.secret() && setting.defaultValue().isPresent())
                    .as("%s is a secret and has a default", setting.name())
                    .isFalse();
        }
        assertThat(plugin().settings()).extracting(Setting::name).doesNotHaveDuplicates();
    }

    @Test
    void readsBackEachDefaultAndEachExample() {
        for (Setting<?> setting : plugin().settings()) {
            Optional<?> defaultValue = setting.defaultValue();
            defaultValue
                    .filter(value -> !(value instanceof Map || value instanceof Collection))
                    .ifPresent(value -> assertThat(text(setting.type().reader().apply(text(value))))
                            .as("default of %s", setting.name())
                            .isEqualTo(text(value)));
            if (!setting.example().startsWith("{") && !setting.example().startsWith("[") && !setting.secret()) {
                assertThat(setting.type().reader().apply(setting.example()))
                        .as("example of %s", setting.name())
                        .isNotNull();
            }
        }
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? SettingType.word(constant) : value.toString();
    }

    @Test
    void takesItsConfiguration() {
        List<SettingProblem> problems = new ArrayList<>();
        Settings settings = settings(configuration(), problems);
        assertThat(problems).isEmpty();
        assertThat(settings.toString()).startsWith("{");
    }

    @Test
    void refusesAnUnknownSettingAndNamesTheNearest() {
        // given a configuration in which one letter is wrong
        String known =
                plugin().settings().stream().map(Setting::name).findFirst().orElse("");
        Map<String, Object> configuration = new TreeMap<>(configuration());
        configuration.put(known + "x", "anything");

        // when
        List<SettingProblem> problems = new ArrayList<>();
        settings(configuration, problems);

        // then
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(known + "x");
            assertThat(problem.message()).contains(known.isEmpty() ? "" : "Did you mean " + known + "?");
        });
    }

    @Test
    void saysWhichRequiredSettingsAreMissing() {
        List<SettingProblem> problems = new ArrayList<>();
        settings(Map.of(), problems);
        assertThat(problems)
                .extracting(SettingProblem::path)
                .containsExactlyElementsOf(plugin().settings().stream()
                        .filter(Setting::required)
                        .map(Setting::name)
                        .toList());
    }

    @Test
    void takesSecretsByReferenceOnlyAndNeverShowsThem() {
        for (Setting<?> setting : plugin().settings()) {
            if (setting.secret()) {
                List<SettingProblem> problems = new ArrayList<>();
                settings(with(setting.name(), SECRET), problems);
                assertThat(problems).as(setting.name()).isNotEmpty();
                Settings settings = settings(with(setting.name(), "${env:SECRET}"), problems);
                assertThat(settings.toString()).as(setting.name()).doesNotContain(SECRET);
                assertThat(problems.toString()).as(setting.name()).doesNotContain(SECRET);
            }
        }
    }

    @Test
    void namesItsFindingsOnce() {
        assertThat(plugin().findingCodes()).extracting(FindingCode::code).doesNotHaveDuplicates();
        assertThat(plugin().findingCodes()).allSatisfy(code -> {
            assertThat(code.code()).matches("[A-Z]{3}(-[A-Z0-9]+)+");
            assertThat(code.summary()).matches("(?s)[A-Z].+\\.");
            assertThat(code.remedy()).matches("(?s)[A-Z].+\\.");
        });
    }

    private Map<String, Object> with(String name, Object value) {
        Map<String, Object> configuration = new TreeMap<>(configuration());
        configuration.put(name, value);
        return configuration;
    }

    /** Reads a configuration by the settings of the plugin. */
    protected final Settings settings(Map<String, ?> configuration, List<SettingProblem> problems) {
        ReferenceResolver resolver = new ReferenceResolver(name -> Optional.of(SECRET), Path.of("."));
        return new SettingsReader(resolver, problems::add).read("", plugin().settings(), configuration);
    }
}
