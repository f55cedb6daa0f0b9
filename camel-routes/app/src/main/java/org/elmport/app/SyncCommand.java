package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.finding.Severity;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.report.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the jobs of a configuration, once. */
@Command(
        name = "sync",
        description = "Runs the jobs of a configuration, once: reads the source, maps, checks, and delivers.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport sync --config elmport.yaml",
            "  elmport sync --config elmport.yaml --job catalogue --fail-on warning"
        })
final class SyncCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "The configuration.")
    private Path file = Path.of("elmport.yaml");

    @Option(
            names = "--job",
            paramLabel = "NAME",
            description = "Run this job only (default: all, one after the other).")
    private Optional<String> job = Optional.empty();

    @Option(
            names = "--fail-on",
            converter = Gate.Reader.class,
            description = "From which severity on the exit code is 1, counting findings that hold no record back: "
                    + Gate.WORDS + " (default: records held back alone do not fail a run).")
    private Optional<Gate> gate = Optional.empty();

    @Override
    public Integer call() throws CommandFailure, IOException, InterruptedException {
        List<JobConfiguration> jobs = chosen(ConfigurationFile.jobs(file, Plugins.registry()));
        PrintWriter out = spec.commandLine().getOut();
        boolean closed = false;
        for (JobConfiguration configuration : jobs) {
            out.println("Job " + configuration.name() + ": from "
                    + configuration.source().name() + " to "
                    + configuration.target().name());
            JobRun.Result result = new JobRun(configuration, spec.commandLine().getErr()).execute();
            RunSummary.print(result.report(), out);
            out.println(result.changed() ? "Delivered:" : "Nothing changed; the target was not touched:");
            result.report().files().forEach(written -> out.println("  " + written));
            configuration.reportDirectory().ifPresent(directory -> out.println("Report: " + directory));
            closed |= closes(result.report());
        }
        return (closed ? ExitCode.FINDINGS : ExitCode.DONE).number();
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

    private List<JobConfiguration> chosen(List<JobConfiguration> jobs) throws CommandFailure {
        if (job.isEmpty()) {
            return jobs;
        }
        List<JobConfiguration> chosen =
                jobs.stream().filter(one -> one.name().equals(job.get())).toList();
        if (chosen.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "there is no job " + job.get() + " in " + file,
                    "There are: "
                            + String.join(
                                    ", ",
                                    jobs.stream().map(JobConfiguration::name).toList()));
        }
        return chosen;
    }
}
