package org.elmport.app;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elmport.app.monitoring.Health;
import org.elmport.app.monitoring.MonitoringServer;
import org.elmport.app.monitoring.RunMetrics;
import org.elmport.sync.configuration.MonitoringConfiguration;
import org.elmport.sync.ledger.SharedLedger;
import org.elmport.sync.pack.InstalledPack;
import org.elmport.sync.pack.PackException;
import org.elmport.sync.schedule.JobScheduler;

/** Metrics and health of {@code elmport run}, where the configuration asks for them. */
final class Watching implements AutoCloseable {

    private final LedgerFile configuration;
    private final List<String> jobs;
    private final RunMetrics metrics;
    private Optional<MonitoringServer> server = Optional.empty();

    Watching(LedgerFile configuration, List<String> jobs, RunMetrics metrics) {
        this.configuration = configuration;
        this.jobs = jobs;
        this.metrics = metrics;
    }

    /** Starts to answer; says where. */
    Optional<String> start(SharedLedger ledger, JobScheduler scheduler) throws CommandFailure, IOException {
        if (configuration.monitoring().isEmpty()) {
            return Optional.empty();
        }
        MonitoringConfiguration asked = configuration.monitoring().get();
        Health health = new Health(asked, jobs, packs(), ledger, scheduler, metrics, Clock.systemUTC());
        try {
            server = Optional.of(MonitoringServer.start(health, asked.port()));
        } catch (IOException taken) {
            throw new CommandFailure(
                    ExitCode.CONFIGURATION,
                    "port " + asked.port() + " of monitoring cannot be used: " + taken.getMessage(),
                    "Give monitoring.port a port that nothing else listens to.");
        }
        return server.map(running -> "http://127.0.0.1:" + running.port() + "/health");
    }

    private static Map<String, String> packs() throws CommandFailure, IOException {
        Map<String, String> versions = new TreeMap<>();
        try {
            for (InstalledPack pack : Packs.store().installed()) {
                versions.merge(pack.manifest().name(), pack.manifest().version(), (one, other) -> one + ", " + other);
            }
        } catch (PackException wrong) {
            throw CommandFailure.of(ExitCode.CONFIGURATION, wrong);
        }
        return versions;
    }

    @Override
    public void close() {
        server.ifPresent(MonitoringServer::close);
    }
}
