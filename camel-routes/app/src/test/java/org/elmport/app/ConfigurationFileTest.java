package org.elmport.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationFileTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void anAliasIsRefusedByLineAndNotReadAsAText() throws IOException {
        // given
        Path file = file("first: &shared\n  zone: Europe/Lisbon\nsecond: *shared\n");

        // when
        CommandFailure failure = catchThrowableOfType(CommandFailure.class, () -> ConfigurationFile.content(file));

        // then
        assertThat(failure).hasMessageContaining(":3 has the alias *shared").hasMessageContaining("not read");
    }

    @Test
    void aTextWithAStarInQuotesIsNoAlias() throws Exception {
        // given
        Path file = file("cron: \"* * * * *\"\nname: a *b\n");

        // when
        Map<String, Object> content = ConfigurationFile.content(file);

        // then
        assertThat(content).containsEntry("cron", "* * * * *").containsEntry("name", "a *b");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("elmport.yaml"), text);
    }
}
