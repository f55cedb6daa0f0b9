package org.elmport.app.monitoring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.elmport.sync.SyncResult;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.RunEntry;

/**
 * What runs did, in numbers. Their labels are names of jobs, words of ours and codes of findings, so there is an end to
 * them, and none of them names a record.
 */
public final class RunMetrics {

    private static final String JOB = "job";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<String, AtomicLong> gauges = new ConcurrentHashMap<>();
    private final Map<String, JobFacts> facts = new ConcurrentHashMap<>();

    /** Metrics of a process that has run nothing yet. */
    public RunMetrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /** Takes what the ledger knows of a job. */
    public void read(String job, Ledger ledger) {
        var runs = ledger.job(job).runs();
        Optional<RunEntry> success = runs.latestSuccess();
        facts.put(
                job,
                new JobFacts(
                        success.flatMap(RunEntry::ended),
                        runs.latest(1).stream().findFirst()));
        success.flatMap(RunEntry::ended)
                .ifPresent(ended -> gauge("elmport.last.success.timestamp.seconds", Tags.of(JOB, job))
                        .set(ended.getEpochSecond()));
    }

    /**
     * Takes how a run ended.
     *
     * @param exitCode what it would have ended with as a command
     * @param result what it did; nothing when it failed
     */
    public void ended(String job, int exitCode, Duration took, Optional<SyncResult> result) {
        registry.timer("elmport.run", Tags.of(JOB, job, "exit", String.valueOf(exitCode)))
                .record(took);
        result.ifPresent(done -> {
            records(job, done);
            done.report()
                    .severityCounts()
                    .forEach((severity, count) -> gauge("elmport.findings", Tags.of(JOB, job, "severity", severity))
                            .set(count));
            done.report()
                    .findingCounts()
                    .forEach((code, count) -> registry.counter(
                                    "elmport.findings.by.code", Tags.of(JOB, job, "code", code))
                            .increment(count));
        });
    }

    private void records(String job, SyncResult done) {
        gauge("elmport.records.read", Tags.of(JOB, job)).set(done.report().read());
        gauge("elmport.records.held.back", Tags.of(JOB, job)).set(done.report().heldBack());
        changes(job, "added", done.plan().counts().added());
        changes(job, "changed", done.plan().counts().changed());
        changes(job, "removed", done.plan().counts().removed());
    }

    private void changes(String job, String change, long count) {
        registry.counter("elmport.changes.planned", Tags.of(JOB, job, "change", change))
                .increment((double) count);
    }

    /** A number that is set; made when it is asked for first. */
    AtomicLong gauge(String name, Tags tags) {
        return gauges.computeIfAbsent(name + tags, any -> {
            AtomicLong value = new AtomicLong();
            Gauge.builder(name, value, AtomicLong::doubleValue).tags(tags).register(registry);
            return value;
        });
    }

    /** What is known of a job. */
    JobFacts facts(String job) {
        return facts.getOrDefault(job, JobFacts.NONE);
    }

    /** Everything, as Prometheus reads it. */
    String scrape() {
        return registry.scrape();
    }
}
