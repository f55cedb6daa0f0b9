package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.elmport.sync.PluginRegistry;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.configuration.JobConfigurationReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/qdr.md shows works: its configurations are read, its commands and settings are there. */
class RegisterPageTest {

    private static final Pattern YAML = Pattern.compile("(?s)```yaml\\n(.*?)```");
    private static final Pattern COMMAND = Pattern.compile("elmport ([a-z-]+) [^`\\n]*--config");
    private static final Pattern SETTING =
            Pattern.compile("`((?:update|serve|records|keep|files)-?[a-z-]*)(?:: [a-z-]+)?`");

    private static String page() throws IOException {
        return Files.readString(Official.root().resolve("docs/qdr.md"));
    }

    static List<String> configurations() throws IOException {
        return YAML.matcher(page()).results().map(found -> found.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void everyConfigurationIsReadWithoutProblems(String yaml) throws IOException {
        // given
        Map<String, Object> content =
                new ObjectMapper(new YAMLFactory()).readValue(yaml, new TypeReference<Map<String, Object>>() {});
        JobConfigurationReader reader = new JobConfigurationReader(
                PluginRegistry.discover(RegisterPageTest.class.getClassLoader()), text -> "resolved");

        // when
        List<JobConfiguration> jobs = reader.read(content);

        // then
        assertThat(reader.problems()).isEmpty();
        assertThat(jobs)
                .singleElement()
                .satisfies(job -> assertThat(job.target().name()).isEqualTo("qdr"));
    }

    @Test
    void everyCommandIsThere() throws IOException {
        List<String> commands = COMMAND.matcher(page())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(commands).contains("sync", "serve", "alias", "base-iri");
        assertThat(commands)
                .allSatisfy(
                        command -> assertThat(CommandLine.run(command, "--help").exitCode())
                                .as(command)
                                .isZero());
    }

    @Test
    void everySettingIsThere() throws IOException {
        String settings = Files.readString(Official.root().resolve("docs/settings.md"));
        assertThat(SETTING.matcher(page()).results().map(MatchResult::group).toList())
                .hasSizeGreaterThan(3)
                .allSatisfy(setting -> assertThat(settings)
                        .contains(
                                "`" + setting.substring(1, setting.length() - 1).replaceAll(":.*", "") + "`"));
    }
}
