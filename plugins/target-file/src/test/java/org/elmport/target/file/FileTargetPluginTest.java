package org.elmport.target.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.elmport.conformance.PluginContract;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.setting.SettingProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every plugin must do, done by this target, and what its settings refuse. */
class FileTargetPluginTest extends PluginContract {

    @Override
    protected TargetPlugin plugin() {
        return new FileTargetPlugin();
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("path", "dataset.xml");
    }

    @Test
    void isFoundByItsService() {
        assertThat(ServiceLoader.load(TargetPlugin.class)).hasAtLeastOneElementOfType(FileTargetPlugin.class);
    }

    @ParameterizedTest
    @CsvSource({
        "format, loq-turtle, must be one or more of loq-xml",
        "format, '', must be one or more of loq-xml",
        "elm, 3.2.0, must be one of",
        "keep-previous, -1, must be a whole number from 0 to 1000",
        "keep-previous, many, must be a whole number",
        "checksum, perhaps, must be true or false",
    })
    void refusesValuesThatMeanNothing(String setting, String value, String problem) {
        // given
        Map<String, Object> configuration = new TreeMap<>(configuration());
        configuration.put(setting, value);

        // when
        List<SettingProblem> problems = new ArrayList<>();
        settings(configuration, problems);

        // then
        assertThat(problems).singleElement().satisfies(found -> {
            assertThat(found.path()).isEqualTo(setting);
            assertThat(found.message()).contains(problem);
        });
    }
}
