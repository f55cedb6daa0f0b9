package org.elmport.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationFileTest {

    @TempDir
    private Path directory = Path.of(".");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jobs:\n  catalogue:\n    source:\n      plugin: csv\n      charsets: [a, 'b', \"c\"]\n",
                "numbers: [1, -2, 0x1F, 1_000, 2.50, 12345678901, 123456789012345678901]\n",
                "words: [true, False, yes, no, on, ~, null, '', 2026-11-22, 02:30, PT15M, 1.0.0]\n",
                "list:\n  - name: one\n    of: {a: 1, b: [x, {c: d}]}\n  - []\n  - {}\n",
                "text: |\n  several\n  lines\nfolded: >\n  one\n  line\n",
                "empty:\nother: \"\\u00e4\"\n",
                "---\nfirst: 1\n---\nsecond: 2\n",
                "1: number\ntrue: word\n",
                "null\n"
            })
    void whatIsReadIsWhatJacksonBinds(String yaml) throws Exception {
        // given
        Path file = written(yaml);
        Map<String, Object> bound =
                new ObjectMapper(YAMLFactory.builder().build()).readValue(file.toFile(), new TypeReference<>() {});

        // when
        Map<String, Object> content = ConfigurationFile.content(file);

        // then
        assertThat(content).isEqualTo(bound == null ? Map.of() : bound);
        assertThat(content.toString()).isEqualTo(bound == null ? "{}" : bound.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|is empty",
                "'# nothing'|is empty",
                "'- a list'|names with their values",
                "'only a word'|names with their values",
                "'a: 1\na: 2'|Duplicate",
                "'a: [unclosed'|YAML",
                "'a: {b: {c: [unclosed}}'|YAML"
            })
    void whatIsNoConfigurationIsRefusedInWords(String yaml, String words) throws IOException {
        // given
        Path file = written(yaml);

        // when, then
        assertThatThrownBy(() -> ConfigurationFile.content(file))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("elmport.yaml")
                .hasMessageContaining(words)
                .hasMessageNotContaining("com.fasterxml");
    }

    @Test
    void anAliasIsRefusedByLineAndNotReadAsAText() throws IOException {
        // given
        Path file = written("first: &shared\n  zone: Europe/Lisbon\nsecond: *shared\n");

        // when
        CommandFailure failure = catchThrowableOfType(CommandFailure.class, () -> ConfigurationFile.content(file));

        // then
        assertThat(failure).hasMessageContaining(":3 has the alias *shared").hasMessageContaining("not read");
    }

    @Test
    void aTextWithAStarInQuotesIsNoAlias() throws Exception {
        // given
        Path file = written("cron: \"* * * * *\"\nname: a *b\n");

        // when
        Map<String, Object> content = ConfigurationFile.content(file);

        // then
        assertThat(content).containsEntry("cron", "* * * * *").containsEntry("name", "a *b");
    }

    @Test
    void aFileThatIsNestedTooDeeplyIsRefused() throws IOException {
        // given
        Path file = written("a: " + "[".repeat(30) + "]".repeat(30));

        // when, then
        assertThatThrownBy(() -> ConfigurationFile.content(file))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("depth");
    }

    private Path written(String yaml) throws IOException {
        return Files.writeString(directory.resolve("elmport.yaml"), yaml);
    }
}
