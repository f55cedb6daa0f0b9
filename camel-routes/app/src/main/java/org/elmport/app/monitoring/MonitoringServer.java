package org.elmport.app.monitoring;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.Tags;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.elmport.app.monitoring.Health.Report;
import org.elmport.app.monitoring.Health.Status;

/**
 * Answers on this machine only: {@code /metrics} for Prometheus, {@code /health} for people and dashboards,
 * {@code /health/live} and {@code /health/ready} for whoever restarts processes or waits for them.
 */
public final class MonitoringServer implements AutoCloseable {

    private static final String JSON = "application/json";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int FAULT = 500;
    private static final int UNAVAILABLE = 503;
    private static final int THREADS = 2;
    private static final int BACKLOG = 16;

    private final Health health;
    private final HttpServer server;
    private final ExecutorService threads;
    private final ObjectMapper json = new ObjectMapper();

    private MonitoringServer(Health health, HttpServer server) {
        this.health = health;
        this.server = server;
        this.threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "monitoring");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts to answer.
     *
     * @param port the port; 0 for one that is free
     * @throws IOException when the port is taken
     */
    public static MonitoringServer start(Health health, int port) throws IOException {
        InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        MonitoringServer made = new MonitoringServer(health, HttpServer.create(here, BACKLOG));
        made.server.setExecutor(made.threads);
        made.server.createContext("/", made::answer);
        made.server.start();
        return made;
    }

    /** The port where it answers. */
    public int port() {
        return server.getAddress().getPort();
    }

    private record Answer(int code, String type, String body) {}

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer =
                    answer(exchange.getRequestMethod(), exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            boolean bare = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.code(), bare ? -1 : body.length);
            if (!bare) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private Answer answer(String method, String path) throws IOException {
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return words(NOT_ALLOWED, "not allowed");
        }
        try {
            return switch (path) {
                case "/metrics" -> new Answer(OK, PROMETHEUS, metrics());
                case "/health" -> report(health.report());
                case "/health/live" -> words(OK, Status.UP.word());
                case "/health/ready" -> ready(health.ready());
                default -> words(NOT_FOUND, "there are: /metrics, /health, /health/live, /health/ready");
            };
        } catch (RuntimeException fault) {
            return words(FAULT, "fault");
        }
    }

    private Answer ready(Status status) throws IOException {
        return words(status == Status.DOWN ? UNAVAILABLE : OK, status.word());
    }

    private Answer report(Report report) throws IOException {
        int code = report.status() == Status.DOWN ? UNAVAILABLE : OK;
        return new Answer(code, JSON, json.writeValueAsString(report.parts()));
    }

    private Answer words(int code, String status) throws IOException {
        return new Answer(code, JSON, json.writeValueAsString(Map.of("status", status)));
    }

    private String metrics() {
        RunMetrics metrics = health.metrics();
        metrics.gauge("elmport.ledger.up", Tags.empty()).set(health.ready() == Status.UP ? 1 : 0);
        for (String job : health.jobs()) {
            Tags tags = Tags.of("job", job);
            metrics.gauge("elmport.running", tags)
                    .set(health.scheduler().running().contains(job) ? 1 : 0);
            metrics.gauge("elmport.paused", tags).set(health.scheduler().paused(job) ? 1 : 0);
        }
        health.certificates()
                .forEach((name, end) -> end.ifPresent(
                        time -> metrics.gauge("elmport.certificate.end.timestamp.seconds", Tags.of("certificate", name))
                                .set(time.getEpochSecond())));
        return metrics.scrape();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
