package org.elmport.app.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.sync.configuration.MonitoringConfiguration;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.RunKind;
import org.elmport.sync.ledger.RunNumbers;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.ledger.RunTicket;
import org.elmport.sync.ledger.SharedLedger;
import org.elmport.sync.schedule.JobSchedule;
import org.elmport.sync.schedule.JobScheduler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitoringServerTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path directory = Path.of(".");

    private final RunMetrics metrics = new RunMetrics();
    private final Map<String, Path> certificates = new LinkedHashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private LedgerAddress address = LedgerAddress.file(Path.of("ledger"));

    @BeforeEach
    void aLedgerIsThere() {
        address = LedgerAddress.file(directory.resolve("ledger"));
    }

    private Optional<AutoCloseable> opened = Optional.empty();

    @AfterEach
    void everythingIsClosed() throws Exception {
        if (opened.isPresent()) {
            opened.get().close();
        }
    }

    /** A run that ended so long ago. */
    private void ran(String job, Duration ago) {
        try (Ledger ledger = Ledger.open(address, Clock.fixed(NOW.minus(ago), ZoneOffset.UTC))) {
            JobLedger ofJob = ledger.job(job);
            try (Lease lease = ofJob.lease(Duration.ofMinutes(1))) {
                RunTicket ticket = ofJob.runs().begin(lease, RunKind.SYNC);
                ofJob.runs().end(ticket, RunOutcome.DONE, RunNumbers.none(ticket, ""));
            }
            metrics.read(job, ledger);
        }
    }

    private MonitoringServer server() throws IOException {
        SharedLedger ledger = new SharedLedger(address, CLOCK);
        JobSchedule schedule = JobSchedule.of("30 2 * * *", ZoneId.of("UTC"));
        JobScheduler scheduler = new JobScheduler(
                Map.of("catalogue", Optional.of(schedule)),
                1,
                ledger,
                Optional.empty(),
                CLOCK,
                (job, open, signals) -> {},
                (job, words) -> {});
        MonitoringConfiguration configuration =
                new MonitoringConfiguration(1, Duration.ofHours(26), certificates, Optional.of(Keys.PASSWORD));
        Health health = new Health(
                configuration, List.of("catalogue"), Map.of("esco", "1.2.0"), ledger, scheduler, metrics, CLOCK);
        MonitoringServer server = MonitoringServer.start(health, 0);
        opened = Optional.of(() -> {
            server.close();
            scheduler.close();
            ledger.close();
        });
        return server;
    }

    private HttpResponse<String> ask(MonitoringServer server, String method, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        return client.send(
                HttpRequest.newBuilder(address)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(MonitoringServer server, String path) throws Exception {
        return ask(server, "GET", path);
    }

    @Test
    void aFreshJobIsUp() throws Exception {
        // given
        ran("catalogue", Duration.ofHours(10));
        MonitoringServer server = server();

        // when
        HttpResponse<String> health = get(server, "/health");

        // then
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .contains(
                        "\"status\":\"up\"",
                        "\"lastSuccess\":\"2026-06-01T02:00:00Z\"",
                        "\"ageSeconds\":36000",
                        "\"lastOutcome\":\"done\"",
                        "\"next\":\"2026-06-02T02:30:00Z\"",
                        "\"packs\":{\"esco\":\"1.2.0\"}");
        assertThat(get(server, "/health/ready").statusCode()).isEqualTo(200);
        assertThat(get(server, "/metrics").body())
                .contains("elmport_last_success_timestamp_seconds{job=\"catalogue\"} 1.7802792E9")
                .contains("elmport_ledger_up 1.0")
                .contains("elmport_running{job=\"catalogue\"} 0.0")
                .contains("jvm_memory_used_bytes");
    }

    @Test
    void aJobWithoutARecentSuccessIsStaleAndThatIsDegraded() throws Exception {
        // given
        ran("catalogue", Duration.ofHours(27));

        // when
        HttpResponse<String> health = get(server(), "/health");

        // then
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"degraded\"", "\"status\":\"stale\"");
    }

    @Test
    void withoutALedgerItIsDownAndNotReadyButAlive() throws Exception {
        // given: nobody has made the ledger
        MonitoringServer server = server();

        // then
        assertThat(get(server, "/health").statusCode()).isEqualTo(503);
        assertThat(get(server, "/health").body()).contains("\"ledger\":{\"status\":\"down\"");
        assertThat(get(server, "/health/ready").statusCode()).isEqualTo(503);
        assertThat(get(server, "/health/live").statusCode()).isEqualTo(200);
        assertThat(get(server, "/metrics").body()).contains("elmport_ledger_up 0.0");
    }

    @Test
    void theEndOfCertificatesIsTold() throws Exception {
        // given
        ran("catalogue", Duration.ofHours(1));
        Path keystore = Keys.keystore(directory.resolve("seal.p12"), 20_000);
        certificates.put("seal", keystore);
        certificates.put("tls", Keys.certificate(keystore, directory.resolve("tls.pem")));
        MonitoringServer server = server();

        // when
        String body = get(server, "/health").body();

        // then
        assertThat(body).contains("\"seal\":{\"status\":\"good\"", "\"tls\":{\"status\":\"good\"", "\"status\":\"up\"");
        assertThat(get(server, "/metrics").body())
                .contains("elmport_certificate_end_timestamp_seconds{certificate=\"seal\"}")
                .contains("elmport_certificate_end_timestamp_seconds{certificate=\"tls\"}");
    }

    @Test
    void aCertificateThatCannotBeReadIsWorthALook() throws Exception {
        // given
        ran("catalogue", Duration.ofHours(1));
        certificates.put("seal", Files.writeString(directory.resolve("seal.p12"), "no keystore"));
        certificates.put("gone", directory.resolve("gone.pem"));

        // when
        String body = get(server(), "/health").body();

        // then
        assertThat(body)
                .contains("\"status\":\"degraded\"", "\"seal\":{\"status\":\"unreadable\"")
                .contains("\"gone\":{\"status\":\"unreadable\"")
                .doesNotContain(Keys.PASSWORD, directory.toString());
    }

    @Test
    void itOnlyTellsAndOnlyThis() throws Exception {
        MonitoringServer server = server();
        assertThat(ask(server, "POST", "/health").statusCode()).isEqualTo(405);
        assertThat(ask(server, "HEAD", "/health/live").body()).isEmpty();
        assertThat(get(server, "/elsewhere").statusCode()).isEqualTo(404);
    }

    @Test
    void theConfigurationDoesNotShowThePassword() {
        assertThat(new MonitoringConfiguration(1, Duration.ofHours(1), Map.of(), Optional.of(Keys.PASSWORD)))
                .asString()
                .doesNotContain(Keys.PASSWORD);
    }
}
