package org.elmport.target.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KilledDeliveryTest {

    @TempDir
    Path directory = Path.of("");

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void trap31AProcessThatIsKilledWhileItWritesLeavesTheOldFileWhole() throws Exception {
        // given
        Path file = Files.writeString(directory.resolve("dataset.xml"), "the previous dataset");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledDelivery.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(output.readLine()).isEqualTo(KilledDelivery.HALFWAY);
        } finally {
            process.destroyForcibly().waitFor();
        }

        // then
        assertThat(file).hasContent("the previous dataset");
        assertThat(parts()).isNotZero();

        // and the next delivery clears away what is left of that one
        Settings settings = new SettingsReader(text -> text, problem -> {
                    throw new AssertionError(problem);
                })
                .read("", new FileTargetPlugin().settings(), Map.of("path", file.toString()));
        new FileTargetPlugin().openDataset(settings, lost -> {}).deliver(new TextDataset("the next"));
        assertThat(file).hasContent(TextDataset.written("the next"));
        assertThat(parts()).isZero();
    }

    private long parts() {
        return Arrays.stream(Optional.ofNullable(directory.toFile().list()).orElseThrow())
                .filter(name -> name.endsWith(".part"))
                .count();
    }
}
