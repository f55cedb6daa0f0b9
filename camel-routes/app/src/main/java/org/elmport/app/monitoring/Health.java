package org.elmport.app.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elmport.sync.configuration.MonitoringConfiguration;
import org.elmport.sync.ledger.SharedLedger;
import org.elmport.sync.schedule.JobScheduler;

/**
 * How it goes: {@code up}, {@code degraded} when somebody should look, {@code down} when nothing can be published.
 *
 * @param jobs the names of the jobs
 * @param packs the names of the packs that are installed, with their versions
 */
public record Health(
        MonitoringConfiguration configuration,
        List<String> jobs,
        Map<String, String> packs,
        SharedLedger ledger,
        JobScheduler scheduler,
        RunMetrics metrics,
        Clock clock) {

    /** How long before its end a certificate is worth a look. */
    private static final Duration SOON = Duration.ofDays(30);

    private static final String STATUS = "status";

    /** Where it goes wrong. */
    enum Status {
        UP,
        DEGRADED,
        DOWN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        Status and(Status other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /**
     * A report.
     *
     * @param status the worst of its parts
     * @param parts its parts, by name
     */
    record Report(Status status, Map<String, Object> parts) {}

    /** Whether runs can start: the ledger answers. */
    Status ready() {
        return ledger.trouble().isPresent() ? Status.DOWN : Status.UP;
    }

    Report report() {
        Instant now = clock.instant();
        Map<String, Object> parts = new LinkedHashMap<>();
        Status status = ledgerPart(parts);
        Map<String, Object> jobParts = new LinkedHashMap<>();
        for (String job : jobs) {
            status = status.and(jobPart(job, now, jobParts));
        }
        Map<String, Object> certificateParts = new LinkedHashMap<>();
        status = status.and(certificateParts(now, certificateParts));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put(STATUS, status.word());
        whole.putAll(parts);
        whole.put("jobs", jobParts);
        whole.put("certificates", certificateParts);
        whole.put("packs", packs);
        return new Report(status, whole);
    }

    private Status ledgerPart(Map<String, Object> parts) {
        Optional<String> trouble = ledger.trouble();
        Map<String, Object> part = new LinkedHashMap<>();
        Status status = trouble.isPresent() ? Status.DOWN : Status.UP;
        part.put(STATUS, status.word());
        trouble.ifPresent(words -> part.put("trouble", words));
        parts.put("ledger", part);
        return status;
    }

    private Status jobPart(String job, Instant now, Map<String, Object> parts) {
        JobFacts facts = metrics.facts(job);
        Optional<Duration> age = facts.success().map(success -> Duration.between(success, now));
        boolean stale = age.filter(old -> old.compareTo(configuration.freshWithin()) <= 0)
                .isEmpty();
        Map<String, Object> part = new LinkedHashMap<>();
        part.put(STATUS, stale ? "stale" : "fresh");
        facts.success().ifPresent(success -> part.put("lastSuccess", success.toString()));
        age.ifPresent(old -> part.put("ageSeconds", old.toSeconds()));
        facts.latest()
                .ifPresent(run -> part.put("lastOutcome", run.outcome().name().toLowerCase(Locale.ROOT)));
        scheduler.next(job).ifPresent(next -> part.put("next", next.toString()));
        part.put("running", scheduler.running().contains(job));
        part.put("paused", scheduler.paused(job));
        parts.put(job, part);
        return stale || scheduler.paused(job) ? Status.DEGRADED : Status.UP;
    }

    private Status certificateParts(Instant now, Map<String, Object> parts) {
        Status status = Status.UP;
        for (Map.Entry<String, Optional<Instant>> certificate : certificates().entrySet()) {
            Optional<Instant> end = certificate.getValue();
            boolean fine = end.filter(time -> time.isAfter(now.plus(SOON))).isPresent();
            Map<String, Object> part = new LinkedHashMap<>();
            part.put(STATUS, end.isEmpty() ? "unreadable" : fine ? "good" : "ends soon");
            end.ifPresent(time -> part.put("ends", time.toString()));
            end.ifPresent(
                    time -> part.put("daysLeft", Duration.between(now, time).toDays()));
            parts.put(certificate.getKey(), part);
            status = fine ? status : status.and(Status.DEGRADED);
        }
        return status;
    }

    Map<String, Optional<Instant>> certificates() {
        return new CertificateDates(configuration.certificates(), configuration.keystorePassword()).read();
    }
}
