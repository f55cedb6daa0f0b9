package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/operations.md tells operators to do. */
class OperationsTest {

    private static final Pattern COMMAND = Pattern.compile("(?:^|[ /`])elmport ([a-z0-9]+) [^`]*");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    @TempDir
    private Path state = Path.of(".");

    private String page = "";
    private Path configuration = Path.of("elmport.yaml");

    @BeforeEach
    void theConfigurationOfThePageIsThere() throws IOException {
        page = Files.readString(Official.root().resolve("docs/operations.md"));
        String yaml = page.substring(page.indexOf("```yaml") + 7);
        configuration = Files.writeString(
                state.resolve("elmport.yaml"),
                yaml.substring(0, yaml.indexOf("```")).replace("/var/lib/elmport", state.toString()));
        CommandLine.run("template", "input", "--source", "csv", "--out", state.resolve("drop"));
    }

    @Test
    void theCommandsOfThePageAreThereWithTheirOptions() {
        // given
        List<String> lines = page.lines()
                .filter(line -> line.startsWith("    ") || line.contains("`elmport "))
                .filter(line -> !line.contains("useradd") && !line.contains("install "))
                .filter(line -> COMMAND.matcher(line).find())
                .toList();

        // then
        assertThat(lines).hasSizeGreaterThan(8);
        for (String line : lines) {
            var command = COMMAND.matcher(line);
            assertThat(command.find()).isTrue();
            CommandLine.Result help = CommandLine.run(command.group(1), "--help");
            assertThat(help.exitCode()).as(line).isZero();
            OPTION.matcher(command.group())
                    .results()
                    .forEach(option -> assertThat(help.out() + helpOfSubcommand(command.group()))
                            .as(line)
                            .contains(option.group()));
        }
    }

    private static String helpOfSubcommand(String command) {
        String[] words = command.strip().split("\\s+", -1);
        return CommandLine.run(words[1], words[2], "--help").out();
    }

    @Test
    void aRunThatBreaksOffSaysWhyBesideTheReportOfTheLastThatDidNot() throws IOException {
        // given
        Path courses = state.resolve("drop/courses.csv");
        Path away = state.resolve("courses.csv");
        CommandLine.run("sync", "--config", configuration);
        String report = report("report.html");

        // when
        Files.move(courses, away);
        CommandLine.Result broken = CommandLine.run("sync", "--config", configuration);

        // then
        assertThat(broken.exitCode()).as(broken.err()).isEqualTo(4);
        for (String file : List.of("broken.html", "broken.json", "broken.xml")) {
            assertThat(report(file)).as(file).contains("The file courses.csv is missing.", "required-files");
        }
        assertThat(report("report.html")).isEqualTo(report);

        // when
        Files.move(away, courses);
        CommandLine.Result mended = CommandLine.run("sync", "--config", configuration);

        // then
        assertThat(mended.exitCode()).as(mended.err()).isZero();
        try (Stream<Path> files = Files.list(state.resolve("report"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("report.html", "findings.json", "report.xml")
                    .noneMatch(name -> name.startsWith("broken"));
        }
    }

    private String report(String name) throws IOException {
        return Files.readString(state.resolve("report").resolve(name));
    }

    @Test
    void aLedgerThatWasPutBackBringsTheSourceAndTheTargetTogetherAgain() throws IOException {
        // given
        Path ledger = state.resolve("ledger.mv.db");
        Path backup = state.resolve("backup");
        assertThat(CommandLine.run("sync", "--config", configuration).exitCode())
                .isZero();
        Files.copy(ledger, backup);
        Path courses = state.resolve("drop/courses.csv");
        Files.writeString(courses, Files.readString(courses).replace("Introduction", "Invitation"));
        assertThat(CommandLine.run("sync", "--config", configuration).exitCode())
                .isZero();
        String published = Files.readString(state.resolve("dataset.xml"));

        // when
        Files.copy(backup, ledger, StandardCopyOption.REPLACE_EXISTING);
        CommandLine.Result again = CommandLine.run("sync", "--config", configuration);
        CommandLine.Result runs = CommandLine.run("runs", "--config", configuration, "--verify");

        // then
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(Files.readString(state.resolve("dataset.xml"))).isEqualTo(published);
        assertThat(runs.exitCode()).isZero();
        assertThat(runs.out()).contains("The chain of runs is whole.");
    }
}
