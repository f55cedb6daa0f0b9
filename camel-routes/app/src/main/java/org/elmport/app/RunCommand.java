package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.app.monitoring.RunMetrics;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.SharedLedger;
import org.elmport.sync.schedule.JobSchedule;
import org.elmport.sync.schedule.JobScheduler;
import org.elmport.sync.schedule.SchedulerJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the jobs of a configuration whenever their times come, until it is stopped. */
@Command(
        name = "run",
        description = "Runs the jobs of a configuration whenever their times come, until it is stopped (SIGTERM or"
                + " Ctrl-C). Jobs without a schedule run when a signal asks for it.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport run --config elmport.yaml",
            "  elmport signal catalogue resync --config elmport.yaml     run one of them now"
        })
final class RunCommand implements Callable<Integer> {

    /** What closing the ledger and the last words of an interrupted run may take. */
    private static final Duration LAST = Duration.ofSeconds(20);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobChoice choice = new JobChoice();

    @Option(names = "--parallel", defaultValue = "2", description = "So many jobs run at once, at most (default: 2).")
    private int parallel = 2;

    @Option(
            names = "--stop-within",
            converter = DurationReader.class,
            defaultValue = "60s",
            paramLabel = "TIME",
            description = "When it is stopped, what runs may end by itself for so long; then it is interrupted, and the"
                    + " next run goes on (default: 60s).")
    private Duration patience = Duration.ofSeconds(60);

    @Override
    public Integer call() throws CommandFailure, IOException, InterruptedException {
        if (parallel < 1) {
            throw new CommandFailure(ExitCode.USAGE, "--parallel must be at least 1", "Leave it out for 2.");
        }
        LedgerFile configuration = choice.configuration();
        Map<String, JobConfiguration> jobs = new LinkedHashMap<>();
        choice.jobs(configuration).forEach(job -> jobs.put(job.name(), job));
        RunMetrics metrics = new RunMetrics();
        try (StopRequest stop = StopRequest.expected(patience.plus(LAST));
                SharedLedger ledger = new SharedLedger(configuration.ledger().address(), Clock.systemUTC());
                Publications publications = new Publications();
                JobScheduler scheduler = scheduler(configuration, jobs, ledger, metrics);
                Watching watching = new Watching(configuration, List.copyOf(jobs.keySet()), metrics)) {
            ledger.use(open -> {
                jobs.keySet().forEach(job -> metrics.read(job, open));
                return true;
            });
            watching.start(ledger, scheduler).ifPresent(address -> line("", "answers at " + address));
            serve(publications, jobs);
            scheduler.start();
            line("", "running " + Counted.of(jobs.size(), "job") + ": " + String.join(", ", jobs.keySet()));
            return stop.inOrder(untilStopped(stop, scheduler));
        }
    }

    private void serve(Publications publications, Map<String, JobConfiguration> jobs) throws CommandFailure {
        for (JobConfiguration job : jobs.values()) {
            publications.start(job).ifPresent(server -> line(job.name(), "is served at " + server.address()));
        }
    }

    private ExitCode untilStopped(StopRequest stop, JobScheduler scheduler) throws InterruptedException {
        stop.await();
        if (!scheduler.running().isEmpty()) {
            line("", "stopping; waits for " + String.join(", ", scheduler.running()));
        }
        boolean ended = scheduler.stop(patience);
        line("", ended ? "stopped" : "stopped; what took longer was interrupted");
        return ended ? ExitCode.DONE : ExitCode.INTERRUPTED;
    }

    private JobScheduler scheduler(
            LedgerFile configuration, Map<String, JobConfiguration> jobs, SharedLedger ledger, RunMetrics metrics) {
        Map<String, Optional<JobSchedule>> times = new LinkedHashMap<>();
        jobs.forEach((name, job) -> times.put(name, job.schedule()));
        SchedulerJournal journal = this::line;
        return new JobScheduler(
                times,
                parallel,
                ledger,
                configuration.ledger().signals(),
                Clock.systemUTC(),
                new ScheduledRuns(jobs, configuration.ledger(), metrics, journal),
                journal);
    }

    private void line(String job, String words) {
        PrintWriter out = spec.commandLine().getOut();
        out.println((job.isEmpty() ? "elmport" : job) + ": " + words);
    }
}
