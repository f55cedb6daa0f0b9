package org.elmport.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elmport.plugin.setting.ReferenceResolver;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.sync.PluginRegistry;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.configuration.JobConfigurationReader;
import org.elmport.sync.configuration.LedgerConfiguration;
import org.elmport.sync.configuration.MonitoringConfiguration;
import org.elmport.sync.ledger.Ledger;

/**
 * A configuration that was read without problems.
 *
 * @param file where it stands
 * @param jobs its jobs
 * @param ledger their ledger
 * @param monitoring how they are watched
 */
record LedgerFile(
        Path file,
        List<JobConfiguration> jobs,
        LedgerConfiguration ledger,
        Optional<MonitoringConfiguration> monitoring) {

    /** Reads a configuration; everything that is wrong with it is told at once. */
    static LedgerFile read(Path file, PluginRegistry plugins) throws CommandFailure {
        Path directory = ConfigurationFile.directory(file);
        JobConfigurationReader reader =
                new JobConfigurationReader(plugins, ReferenceResolver.ofProcess(directory), directory);
        Map<String, Object> content = ConfigurationFile.content(file);
        List<JobConfiguration> jobs = reader.read(content);
        LedgerConfiguration ledger = reader.ledger(content, directory);
        Optional<MonitoringConfiguration> monitoring = reader.monitoring(content);
        List<SettingProblem> problems = reader.problems();
        if (!problems.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.CONFIGURATION,
                    file + " has " + Counted.of(problems.size(), "problem") + ":\n"
                            + problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n")),
                    "Nothing was started.");
        }
        return new LedgerFile(file, jobs, ledger, monitoring);
    }

    /** The job of that name. */
    JobConfiguration job(String name) throws CommandFailure {
        return jobs.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        "there is no job " + name + " in " + file,
                        "There are: "
                                + String.join(
                                        ", ",
                                        jobs.stream()
                                                .map(JobConfiguration::name)
                                                .toList())));
    }

    /** Opens the ledger. */
    Ledger open() {
        return Ledger.open(ledger.address(), Clock.systemUTC());
    }
}
