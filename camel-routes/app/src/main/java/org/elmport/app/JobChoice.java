package org.elmport.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.elmport.sync.configuration.JobConfiguration;
import picocli.CommandLine.Option;

/** The options that say which configuration and which of its jobs. */
final class JobChoice {

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "The configuration.")
    private Path file = Path.of("elmport.yaml");

    @Option(names = "--job", paramLabel = "NAME", description = "This job only (default: all, one after the other).")
    private Optional<String> job = Optional.empty();

    LedgerFile configuration() throws CommandFailure {
        return LedgerFile.read(file, Plugins.registry());
    }

    /** The jobs that are asked for. */
    List<JobConfiguration> jobs(LedgerFile configuration) throws CommandFailure {
        return job.isEmpty() ? configuration.jobs() : List.of(configuration.job(job.get()));
    }

    /** The one job that is asked for. */
    JobConfiguration single(LedgerFile configuration) throws CommandFailure {
        List<JobConfiguration> jobs = jobs(configuration);
        if (jobs.size() != 1) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "the configuration has " + jobs.size() + " jobs",
                    "Say which one with --job: "
                            + String.join(
                                    ", ",
                                    jobs.stream().map(JobConfiguration::name).toList()));
        }
        return jobs.get(0);
    }
}
