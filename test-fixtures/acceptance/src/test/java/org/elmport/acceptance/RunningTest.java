package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code elmport run} with a job of somebody who has a directory of tables, watched from outside. */
class RunningTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Pattern ANSWERS = Pattern.compile("answers at (http://\\S+)");

    @TempDir
    private Path directory = Path.of(".");

    private final HttpClient client = HttpClient.newHttpClient();
    private Path configuration = Path.of("elmport.yaml");
    private URI address = URI.create("http://127.0.0.1/");

    @BeforeEach
    void aCatalogueIsThere() throws IOException {
        CsvCatalogue catalogue = CsvCatalogue.in(directory, "schedule: {cron: \"0 3 29 2 *\"}");
        catalogue.configure("jobs:", "monitoring:\n  port: 0\njobs:");
        configuration = catalogue.configuration();
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Test
    void aJobIsRunBySignalAndWhatIsToldNamesNoRecord() throws Exception {
        try (BackgroundCommand running = BackgroundCommand.start("run", "--config", configuration)) {
            address = URI.create(running.said(ANSWERS, 1));
            isRunBySignal();
        }
    }

    private void isRunBySignal() throws Exception {
        // given
        assertThat(get("/health")).contains("\"status\":\"stale\"", "\"next\"");

        // when
        CommandLine.Result signal = CommandLine.run("signal", "catalogue", "resync", "--config", configuration);
        await().atMost(LONG).until(() -> get("/health").contains("\"lastOutcome\":\"done\""));

        // then
        String health = get("/health");
        String metrics = get("/metrics");
        assertThat(signal.exitCode()).as(signal.err()).isZero();
        assertThat(health).contains("\"status\":\"up\"");
        assertThat(metrics)
                .contains("elmport_run_seconds_count{exit=\"0\",job=\"catalogue\"} 1")
                .contains("elmport_records_read{job=\"catalogue\"}")
                .contains("elmport_changes_planned_total{change=\"added\",job=\"catalogue\"}");
        for (String personal : namesAndIdentifiers()) {
            assertThat(health + metrics).doesNotContain(personal);
        }
        assertThat(health + metrics).doesNotContain(directory.toString());
    }

    /** Every cell of the table that has a capital letter, and so is no word of ours. */
    private List<String> namesAndIdentifiers() throws IOException {
        List<String> cells = Files.readAllLines(directory.resolve("drop/courses.csv")).stream()
                .skip(1)
                .flatMap(line -> Pattern.compile("[,;\"|]").splitAsStream(line))
                .map(String::strip)
                .filter(cell -> cell.length() >= 3 && cell.matches(".*[A-Z].*"))
                .toList();
        assertThat(cells).contains("C-1");
        return cells;
    }

    @Test
    void whatIsWrongWithTheConfigurationIsToldAtOnceAndNothingStarts() throws IOException {
        // given
        Files.writeString(
                configuration,
                Files.readString(configuration)
                        .replace("port: 0", "port: 99999\n  prot: 1")
                        .replace("\"0 3 29 2 *\"", "nightly"));

        // when
        CommandLine.Result result = CommandLine.run("run", "--config", configuration);

        // then
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err())
                .contains("monitoring.port", "monitoring.prot", "jobs.catalogue.schedule.cron", "Nothing was started");
    }

    @Test
    void aPortThatIsTakenAndASignalThatIsNoneAreToldPlainly() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            Files.writeString(configuration, Files.readString(configuration).replace("port: 0", "port: " + port));
            CommandLine.Result result = CommandLine.run("run", "--config", configuration);
            assertThat(taken.isBound()).isTrue();
            assertThat(result.exitCode()).isEqualTo(3);
            assertThat(result.err()).contains("port " + port + " of monitoring cannot be used");
        }
        CommandLine.Result signal = CommandLine.run("signal", "catalogue", "stop", "--config", configuration);
        assertThat(signal.exitCode()).isEqualTo(2);
        assertThat(signal.err()).contains("resync, full, changes, pause, resume");
    }
}
