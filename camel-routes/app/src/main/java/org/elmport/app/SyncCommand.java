package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.finding.Severity;
import org.elmport.sync.SyncOptions;
import org.elmport.sync.SyncResult;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.report.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the jobs of a configuration, once. */
@Command(
        name = "sync",
        description = "Runs the jobs of a configuration, once: reads the source, maps, checks, plans what changes, and"
                + " delivers unless the guard refuses.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport sync --config elmport.yaml",
            "  elmport sync --config elmport.yaml --job catalogue --fail-on warning",
            "  elmport sync --config elmport.yaml --since last          read only what has changed"
        })
final class SyncCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobChoice choice = new JobChoice();

    @Mixin
    private ChangeChoice changes = new ChangeChoice();

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--accept-removals",
            converter = HashReader.class,
            paramLabel = "HASH-OF-PLAN",
            description = "Let the plan with this hash pass although the guard refuses it.")
    private Optional<Hash> accepted = Optional.empty();

    @Option(
            names = "--fail-on",
            converter = Gate.Reader.class,
            description = "From which severity on the exit code is 1, counting findings that hold no record back: "
                    + Gate.WORDS + " (default: records held back alone do not fail a run).")
    private Optional<Gate> gate = Optional.empty();

    @Override
    public Integer call() throws CommandFailure, IOException, InterruptedException {
        LedgerFile configuration = choice.configuration();
        List<JobConfiguration> jobs = choice.jobs(configuration);
        SyncOptions options = changes.with(
                        SyncOptions.standard(configuration.ledger().lease()), jobs)
                .withAccepted(accepted)
                .withDryRun(dryRun);
        int worst = ExitCode.DONE.number();
        try (Ledger ledger = configuration.open()) {
            for (JobConfiguration job : jobs) {
                worst = Math.max(
                        worst, run(job, ledger, options, configuration.ledger().cipher()));
            }
        }
        return worst;
    }

    private int run(JobConfiguration job, Ledger ledger, SyncOptions options, Optional<PayloadCipher> cipher)
            throws CommandFailure, IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        out.println("Job " + job.name() + ": from " + job.source().name() + " to "
                + job.target().name());
        SyncResult result = new JobRun(job, ledger, options, cipher, err).sync();
        RunSummary.print(result.report(), out);
        PlanText.summary(result.plan(), out);
        PlanText.undelivered(result.report(), out);
        if (!result.receipt().items().isEmpty()) {
            out.println(result.receipt().changed() ? "Delivered:" : "Nothing changed; the target was not touched:");
            result.report().files().forEach(written -> out.println("  " + written));
        }
        job.reportDirectory().ifPresent(directory -> out.println("Report: " + directory));
        int refused = Refusal.listed(result, err);
        boolean closed = refused == ExitCode.DONE.number() && closes(result.report());
        return closed ? ExitCode.FINDINGS.number() : refused;
    }

    private boolean closes(RunReport report) {
        return gate.isPresent()
                && java.util.Arrays.stream(Severity.values())
                        .anyMatch(severity -> gate.get()
                                .closes(
                                        severity,
                                        report.severityCounts()
                                                .getOrDefault(severity.name().toLowerCase(java.util.Locale.ROOT), 0L)));
    }
}
