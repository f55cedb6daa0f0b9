package org.elmport.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code elmport run} as a process of its own: signals, and how it stops. */
class RunningServiceTest {

    private static final int BUSY = 75;
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    private static Path elsewhere = Path.of("");

    private static Installation installation = new Installation(Path.of(""));

    @TempDir
    private Path state = Path.of("");

    private Path configuration = Path.of("");
    private Process process = ProcessOfNothing.INSTANCE;

    @BeforeAll
    static void itIsUnpackedElsewhere() throws IOException {
        installation = Installation.unpack(elsewhere);
    }

    @BeforeEach
    void aJobIsConfiguredThatRunsRarely() throws Exception {
        configuration = installation.exampleConfiguration(state);
        Files.writeString(
                configuration, Files.readString(configuration) + "    schedule:\n      cron: \"0 3 29 2 *\"\n");
        installation.run("template", "input", "--source", "csv", "--out", state.resolve("drop"));
    }

    @AfterEach
    void nothingIsLeftRunning() {
        process.destroyForcibly();
    }

    private Path log() {
        return state.resolve("log");
    }

    private void start() throws IOException {
        process = installation.startWithLog(log(), state, "run", "--config", configuration, "--stop-within", "10m");
        await().atMost(LONG).until(() -> said("running 1 job: catalogue"));
    }

    private boolean said(String words) throws IOException {
        return Files.readString(log(), StandardCharsets.UTF_8).contains(words);
    }

    @Test
    void aSignalStartsARunOthersMayLookInBetweenAndTermEndsItInOrder() throws Exception {
        // given
        start();

        // when
        Installation.Result given = installation.run("signal", "catalogue", "resync", "--config", configuration);
        await().atMost(LONG).until(() -> said("catalogue: done"));
        Installation.Result runs = runsOnceTheLedgerIsFree();

        // then
        assertThat(given.exitCode()).as(given.output()).isZero();
        assertThat(state.resolve("dataset.xml")).exists();
        assertThat(runs.exitCode()).as(runs.output()).isZero();
        assertThat(runs.output()).contains("published as of", "The chain of runs is whole.");

        // when
        process.destroy();

        // then
        assertThat(process.waitFor(LONG.toMinutes(), TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log())).isZero();
        assertThat(said("elmport: stopped")).isTrue();
        assertThat(said("catalogue: started on resync")).isTrue();
    }

    /** The service has the file of the ledger open for a moment longer than the run takes, which may be a long one. */
    private Installation.Result runsOnceTheLedgerIsFree() {
        return await().atMost(LONG)
                .until(
                        () -> installation.run("runs", "--config", configuration, "--verify"),
                        runs -> runs.exitCode() != BUSY);
    }

    @Test
    void aPauseOutlivesTheProcess() throws Exception {
        // given
        start();
        installation.run("signal", "catalogue", "pause", "--config", configuration);
        await().atMost(LONG).until(() -> said("catalogue: signal: pause"));
        process.destroy();
        assertThat(process.waitFor(LONG.toMinutes(), TimeUnit.MINUTES)).isTrue();

        // when
        start();
        installation.run("signal", "catalogue", "full", "--config", configuration);
        await().atMost(LONG).until(() -> said("catalogue: signal: full"));

        // then
        assertThat(state.resolve("dataset.xml")).doesNotExist();

        // when
        installation.run("signal", "catalogue", "resume", "--config", configuration);

        // then
        await().atMost(LONG).until(() -> said("catalogue: done"));
        assertThat(said("catalogue: started on full")).isTrue();
    }

    @Test
    void aSecondRunOfTheSameLedgerIsToldThatAnotherIsAtIt() throws Exception {
        // given: a source that takes connections and never answers, so that the run goes on
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Files.writeString(
                    configuration,
                    Files.readString(configuration)
                            .replace("plugin: csv", "plugin: ooapi")
                            .replace(
                                    "path: " + state.resolve("drop") + "\n",
                                    "base-url: http://127.0.0.1:%d/v5\n".formatted(silent.getLocalPort())));
            start();
            installation.run("signal", "catalogue", "resync", "--config", configuration);
            silent.setSoTimeout((int) LONG.toMillis());
            try (Socket asked = silent.accept()) {

                // when
                Installation.Result second = installation.run("sync", "--config", configuration);

                // then
                assertThat(second.exitCode()).as(second.output()).isEqualTo(BUSY);
                assertThat(asked.isConnected()).isTrue();
            }
        }
    }
}
