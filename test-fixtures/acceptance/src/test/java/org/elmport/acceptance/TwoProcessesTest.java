package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.elmport.database.PostgresServer;
import org.elmport.simulator.Fault;
import org.elmport.simulator.FaultScript;
import org.elmport.simulator.OoapiSimulator;
import org.elmport.simulator.SimulatorOptions;
import org.elmport.university.University;
import org.elmport.university.UniversityPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes fight for one job: one wins, the other says so and ends, and takes over when the winner is killed. */
class TwoProcessesTest {

    private static final University UNIVERSITY = University.generate(UniversityPlan.flawless(2, 20));
    private static final int BUSY = 75;

    @TempDir
    private Path directory = Path.of(".");

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void endAll() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void forALedgerInAFile() throws Exception {
        fight("path: " + directory.resolve("ledger"));
    }

    @Test
    void forALedgerOnAServer() throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            fight("url: " + server.url(PostgresServer.NAME) + "\n  user: " + PostgresServer.NAME);
        }
    }

    private void fight(String ledger) throws Exception {
        // given: the winner waits for its source
        FaultScript slow = FaultScript.builder()
                .onPath("/v5/.*", Fault.slowBody(Duration.ofHours(1)))
                .build();
        try (OoapiSimulator source =
                OoapiSimulator.start(UNIVERSITY, SimulatorOptions.defaults().withFaults(slow))) {
            Process winner = sync("winner", ledger, source);
            await().atMost(Duration.ofMinutes(5)).until(() -> source.requestCount() > 0);
            int asked = source.requestCount();

            // when
            Process loser = sync("loser", ledger, source);

            // then
            assertThat(loser.waitFor(10, TimeUnit.MINUTES)).isTrue();
            assertThat(loser.exitValue()).as(said("loser")).isEqualTo(BUSY);
            assertThat(said("loser")).contains("another").doesNotContain("\tat ");
            assertThat(winner.isAlive()).isTrue();
            assertThat(source.requestCount())
                    .as("the loser does not touch the source")
                    .isEqualTo(asked);

            // when
            winner.destroyForcibly().waitFor();
        }

        // then
        try (OoapiSimulator source = OoapiSimulator.start(UNIVERSITY, SimulatorOptions.defaults())) {
            Process next = sync("next", ledger, source);
            assertThat(next.waitFor(10, TimeUnit.MINUTES)).isTrue();
            assertThat(next.exitValue()).as(said("next")).isZero();
            assertThat(directory.resolve("dataset.xml")).exists();
        }
        CommandLine.Result runs = CommandLine.run("runs", "--config", directory.resolve("next.yaml"), "--verify");
        assertThat(runs.out()).contains("interrupted", "done", "The chain of runs is whole.");
    }

    private Process sync(String name, String ledger, OoapiSimulator source) throws IOException {
        Path configuration = directory.resolve(name + ".yaml");
        Files.writeString(configuration, """
                ledger:
                  lease: 1h
                  %s
                jobs:
                  catalogue:
                    source:
                      plugin: ooapi
                      base-url: %s
                      timeout: 1h
                    target:
                      plugin: file
                      path: %s
                """.formatted(ledger, source.baseUrl(), directory.resolve("dataset.xml")));
        Process process = CommandProcess.start(directory.resolve(name + ".txt"), "sync", "--config", configuration);
        processes.add(process);
        return process;
    }

    private String said(String name) throws IOException {
        return Files.readString(directory.resolve(name + ".txt"));
    }
}
