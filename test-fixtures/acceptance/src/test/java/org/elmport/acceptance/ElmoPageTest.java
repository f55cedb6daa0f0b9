package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about transcripts shows runs as it stands there. */
class ElmoPageTest {

    private static final Path PAGE = Official.root().resolve("docs/elmo.md");
    private static final String COMMAND = "    elmport ";
    private static final Pattern FILE = Pattern.compile(".*/|.*\\.(jsonld|xml|json)");
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void everyCommandRunsInTheOrderOfThePage() throws IOException {
        // given
        List<String> commands = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith(COMMAND))
                .toList();

        // then
        assertThat(commands).hasSize(5);
        for (String command : commands) {
            CommandLine.Result result = CommandLine.run(words(command).toArray());
            assertThat(result.exitCode()).as(command + "\n" + result.err()).isZero();
            assertThat(result.out() + result.err()).doesNotContain("Nives", "Primerova", "S0001");
        }
        assertThat(directory.resolve("back.xml")).content().contains("<title xml:lang=\"en\">Introduction to geodesy");
        assertThat(directory.resolve("losses.json")).content().contains("SRC-ELMO-SIGNATURE-ABSENT");
        assertThat(directory.resolve("back.json")).content().contains("displayParameter");
    }

    @Test
    void theSettingsOfThePageAreTaken() throws IOException {
        // given
        Matcher yaml = YAML.matcher(Files.readString(PAGE));
        assertThat(yaml.find()).isTrue();
        Path defaults = Files.writeString(directory.resolve("defaults.yaml"), yaml.group(1));
        CommandLine.run("template", "input", "--source", "elmo", "--out", directory.resolve("drop"));

        // when
        CommandLine.Result result = CommandLine.run(
                "convert",
                "--from",
                "elmo",
                "--in",
                directory.resolve("drop"),
                "--to",
                "edc-jsonld",
                "--defaults",
                defaults,
                "--out",
                directory.resolve("credentials"));

        // then
        assertThat(result.exitCode()).as(result.err()).isZero();
        try (Stream<Path> files = Files.list(directory.resolve("credentials"))) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file ->
                            assertThat(Files.readString(file)).contains("VATBE-0400000000", "Mandate of 1 March 2026"));
        }
    }

    /** Names of files mean files in the directory of the test, and a star what is there. */
    private List<String> words(String command) throws IOException {
        List<String> words = new ArrayList<>();
        for (String word : command.substring(COMMAND.length()).split(" +", -1)) {
            if (!FILE.matcher(word).matches()) {
                words.add(word);
            } else if (word.contains("*")) {
                try (Stream<Path> files = Files.list(directory.resolve(word).getParent())) {
                    files.sorted().map(Path::toString).forEach(words::add);
                }
            } else {
                words.add(directory.resolve(word).toString());
            }
        }
        return words;
    }
}
