package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.elmport.simulator.Fault;
import org.elmport.simulator.FaultScript;
import org.elmport.simulator.OoapiSimulator;
import org.elmport.simulator.SimulatorOptions;
import org.elmport.university.University;
import org.elmport.university.UniversityPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong on the side of the source ends with exit code 4 and a message, and touches nothing. */
class FaultTest {

    private static final University UNIVERSITY = University.generate(UniversityPlan.flawless(2, 600));
    private static final String PREVIOUS = "<previous/>";

    @TempDir
    private Path directory = Path.of(".");

    // trap loq 30, sis 53
    @Test
    void aSourceThatFailsInTheMiddle() throws IOException {
        // when
        CommandLine.Result result = sync(FaultScript.builder()
                .onPath("/v5/courses", 2, Integer.MAX_VALUE, Fault.status(500))
                .build());

        // then
        assertRefused(result, "500");
    }

    @Test
    void anEndlessLoopOfPages() throws IOException {
        // when
        CommandLine.Result result = sync(FaultScript.builder()
                .onPath("/v5/courses", Fault.endlessNextPage())
                .build());

        // then
        assertRefused(result, "page");
    }

    @Test
    void anAnswerThatIsCutOff() throws IOException {
        // when
        CommandLine.Result result = sync(FaultScript.builder()
                .onPath("/v5/courses", Fault.truncatedJson())
                .build());

        // then
        assertRefused(result, "/v5/courses");
    }

    // trap loq 30
    @Test
    void aLoginPageInsteadOfData() throws IOException {
        // when
        CommandLine.Result result =
                sync(FaultScript.builder().onPath("/v5/.*", Fault.loginPage()).build());

        // then
        assertRefused(result, "HTML");
    }

    @Test
    void aTableWithAnotherDelimiterThanConfigured() throws IOException {
        // given
        Path input = Files.createDirectory(directory.resolve("drop"));
        Files.writeString(input.resolve("courses.csv"), "course_id;title_en\nC-1;Tides\n");
        Path target = previous();
        Path configuration = configuration("plugin: csv\n      path: " + input, target);

        // when
        CommandLine.Result result = CommandLine.run("sync", "--config", configuration);

        // then
        assertRefused(result, "delimiter");
    }

    @Test
    void aSourceThatIsSlowOnceAndBusyOnceIsReadAllTheSame() throws IOException {
        // when
        CommandLine.Result result = sync(FaultScript.builder()
                .onPath("/v5/courses", 1, 1, Fault.tooManyRequests("0"))
                .onPath("/v5/programs", 1, 1, Fault.status(503))
                .build());

        // then
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(Files.readString(directory.resolve("dataset.xml"))).isNotEqualTo(PREVIOUS);
    }

    private CommandLine.Result sync(FaultScript faults) throws IOException {
        Path target = previous();
        try (OoapiSimulator simulator =
                OoapiSimulator.start(UNIVERSITY, SimulatorOptions.defaults().withFaults(faults))) {
            Path configuration = configuration(
                    "plugin: ooapi\n      base-url: " + simulator.baseUrl() + "\n      retries: 2\n"
                            + "      retry-delay: 1s\n      max-retry-delay: 1s",
                    target);
            return CommandLine.run("sync", "--config", configuration);
        }
    }

    private Path previous() throws IOException {
        Path target = directory.resolve("dataset.xml");
        Files.writeString(target, PREVIOUS, StandardCharsets.UTF_8);
        return target;
    }

    private Path configuration(String source, Path target) throws IOException {
        Path file = directory.resolve("elmport.yaml");
        Files.writeString(file, """
                jobs:
                  catalogue:
                    source:
                      %s
                    target:
                      plugin: file
                      path: %s
                """.formatted(source, target));
        return file;
    }

    private void assertRefused(CommandLine.Result result, String word) throws IOException {
        assertThat(result.exitCode()).as(result.err()).isEqualTo(4);
        assertThat(result.err()).contains(word).doesNotContain("\tat ", "Exception");
        assertThat(result.err().lines().filter(line -> !line.startsWith("records read")))
                .as("the message and what to do about it")
                .hasSizeBetween(2, 4);
        assertThat(Files.readString(directory.resolve("dataset.xml"))).isEqualTo(PREVIOUS);
    }
}
