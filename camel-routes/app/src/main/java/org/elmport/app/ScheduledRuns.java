package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elmport.app.monitoring.RunMetrics;
import org.elmport.sync.DatasetDelivery;
import org.elmport.sync.Since;
import org.elmport.sync.SyncOptions;
import org.elmport.sync.SyncResult;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.configuration.LedgerConfiguration;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.LedgerException;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.ledger.Signal;
import org.elmport.sync.report.DeliveredChanges;
import org.elmport.sync.schedule.ScheduledWork;
import org.elmport.sync.schedule.SchedulerJournal;

/** The runs of a process that runs for long: each says in a few lines how it went. */
final class ScheduledRuns implements ScheduledWork {

    private static final PrintWriter SILENT = new PrintWriter(Writer.nullWriter());

    private final Map<String, JobConfiguration> jobs;
    private final Duration lease;
    private final Optional<PayloadCipher> cipher;
    private final SchedulerJournal journal;
    private final RunMetrics metrics;

    ScheduledRuns(
            Map<String, JobConfiguration> jobs,
            LedgerConfiguration ledger,
            RunMetrics metrics,
            SchedulerJournal journal) {
        this.jobs = jobs;
        this.lease = ledger.lease();
        this.cipher = ledger.cipher();
        this.metrics = metrics;
        this.journal = journal;
    }

    @Override
    public void run(String name, Ledger ledger, Set<Signal> signals) throws InterruptedException {
        JobConfiguration job = jobs.get(name);
        if (job == null) {
            throw new IllegalArgumentException("there is no job " + name);
        }
        String words = signals.stream().map(Signal::word).sorted().collect(Collectors.joining(", "));
        journal.note(name, "started" + (words.isEmpty() ? "" : " on " + words));
        long begun = System.nanoTime();
        Optional<SyncResult> result = Optional.empty();
        int code = ExitCode.INTERRUPTED.number();
        try {
            if (signals.contains(Signal.FULL)) {
                doubt(ledger.job(name));
            }
            result = Optional.of(new JobRun(job, ledger, options(job, signals), cipher, SILENT).sync());
            code = tell(name, result.get());
        } catch (InterruptedException stopped) {
            journal.note(name, "interrupted; the next run goes on from here");
            throw stopped;
        } catch (CommandFailure | IOException | RuntimeException failed) {
            code = failed(name, failed);
        } finally {
            metrics.ended(name, code, Duration.ofNanos(System.nanoTime() - begun), result);
            look(name, ledger);
        }
    }

    /** Things that go one by one are always read whole. */
    private SyncOptions options(JobConfiguration job, Set<Signal> signals) {
        SyncOptions whole = SyncOptions.standard(lease);
        boolean changes = signals.contains(Signal.CHANGES) && job.items().isEmpty();
        return changes ? whole.withSince(Since.LAST_OR_WHOLE) : whole;
    }

    /** What the ledger says now, whoever made the latest run. */
    private void look(String name, Ledger ledger) {
        try {
            metrics.read(name, ledger);
        } catch (LedgerException unreachable) {
            journal.note(name, unreachable.getMessage() + ". " + unreachable.remedy());
        }
    }

    private void doubt(JobLedger job) {
        try (Lease held = job.lease(lease)) {
            job.deliveries().doubt(held, DatasetDelivery.KIND);
        }
    }

    private int tell(String name, SyncResult result) {
        StringWriter refusal = new StringWriter();
        int code = Refusal.listed(result, new PrintWriter(refusal, true));
        PlanText.undelivered(result.report(), new PrintWriter(refusal, true));
        lines(name, refusal);
        ChangeCounts counts = result.plan().counts();
        journal.note(
                name,
                String.format(
                        Locale.ENGLISH,
                        "%s: %s%,d read, %,d held back; %,d added, %,d changed, %,d removed, %,d unchanged%s",
                        result.outcome().name().toLowerCase(Locale.ROOT),
                        result.report()
                                .delivered()
                                .map(part -> "changes since " + part.since() + ", ")
                                .orElse(""),
                        result.report()
                                .delivered()
                                .map(DeliveredChanges::delivered)
                                .orElseGet(result.report()::read),
                        result.report().heldBack(),
                        counts.added(),
                        counts.changed(),
                        counts.removed(),
                        counts.unchanged(),
                        result.receipt().changed() ? "; delivered" : ""));
        if (code != ExitCode.DONE.number()) {
            journal.note(name, "ended with " + code);
        }
        return code;
    }

    private int failed(String name, Exception failed) {
        StringWriter words = new StringWriter();
        int code = FailureReporter.tell(failed, new PrintWriter(words, true));
        lines(name, words);
        journal.note(name, "ended with " + code);
        return code;
    }

    private void lines(String name, StringWriter words) {
        words.toString().lines().map(String::strip).forEach(line -> journal.note(name, line));
    }
}
