package org.elmport.app;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.RunEntry;
import org.elmport.sync.ledger.RunLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the runs of a job, and checks that nobody has changed what the ledger says of them. */
@Command(
        name = "runs",
        description = "Lists the latest runs of a job, how fresh what it publishes is, and what each run removed.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  elmport runs --config elmport.yaml", "  elmport runs --config elmport.yaml --verify"})
final class RunsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobChoice choice = new JobChoice();

    @Option(names = "--count", defaultValue = "20", description = "How many runs (default: 20).")
    private int count;

    @Option(names = "--removals", description = "List what each run removed, one by one.")
    private boolean removals;

    @Option(
            names = "--verify",
            description = "Check the chain of hashes over all runs; the exit code is 1 when a run was changed later.")
    private boolean verify;

    @Override
    public Integer call() throws CommandFailure {
        PrintWriter out = spec.commandLine().getOut();
        LedgerFile configuration = choice.configuration();
        boolean broken = false;
        try (Ledger ledger = configuration.open()) {
            for (JobConfiguration job : choice.jobs(configuration)) {
                RunLog runs = ledger.job(job.name()).runs();
                out.println("Job " + job.name() + ": " + freshness(runs));
                runs.latest(count).forEach(run -> line(runs, run, out));
                broken |= verify && broken(runs, out);
            }
        }
        return (broken ? ExitCode.FINDINGS : ExitCode.DONE).number();
    }

    private static String freshness(RunLog runs) {
        return runs.latestSuccess()
                .flatMap(RunEntry::ended)
                .map(ended -> "published as of " + ended + ", " + minutesSince(ended) + " ago")
                .orElse("nothing was published yet");
    }

    private static String minutesSince(Instant ended) {
        return Counted.of(Duration.between(ended, Clock.systemUTC().instant()).toMinutes(), "minute");
    }

    private void line(RunLog runs, RunEntry run, PrintWriter out) {
        ChangeCounts counts = run.numbers().counts();
        out.printf(
                Locale.ENGLISH,
                "%6d  %s  %-6s %-14s %,d added %,d changed %,d removed %,d unchanged%s%n",
                run.id(),
                run.started(),
                run.kind().name().toLowerCase(Locale.ROOT),
                run.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                counts.added(),
                counts.changed(),
                counts.removed(),
                counts.unchanged(),
                run.numbers()
                        .since()
                        .map(moment -> ", of changes since " + moment)
                        .orElse(""));
        if (removals) {
            runs.removals(run.id())
                    .forEach(
                            removal -> out.println("        removed " + removal.key() + " (" + removal.record() + ")"));
        }
    }

    private static boolean broken(RunLog runs, PrintWriter out) {
        Optional<RunEntry> changed = runs.verify();
        out.println(changed.map(run -> "The chain is broken at run " + run.id() + ": it was changed after it ended.")
                .orElse("The chain of runs is whole."));
        return changed.isPresent();
    }
}
