package org.elmport.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.setting.ReferenceResolver;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.sync.configuration.JobConfigurationReader;
import org.elmport.sync.configuration.SealConfiguration;

/** Reads with what is sealed and verified, from the part {@code seal} of a configuration or from the command line. */
final class SealSetup {

    private static final String STANDARD = "jades";

    private SealSetup() {}

    /** What a configuration says; it may hold jobs as well, which do not matter here. */
    static SealConfiguration of(Path file) throws CommandFailure {
        Map<String, Object> content = ConfigurationFile.content(file);
        return read(file.toString(), content, ConfigurationFile.directory(file));
    }

    /** What is enough to verify: the standard plugin with what the command line gives. */
    static SealConfiguration of(Map<String, Object> given) throws CommandFailure {
        Map<String, Object> seal = new LinkedHashMap<>(given);
        seal.put("plugin", STANDARD);
        return read("the command line", Map.of(SealConfiguration.PART, seal), Path.of(""));
    }

    private static SealConfiguration read(String where, Map<String, Object> content, Path directory)
            throws CommandFailure {
        JobConfigurationReader reader =
                new JobConfigurationReader(Plugins.registry(), ReferenceResolver.ofProcess(directory), directory);
        Optional<SealConfiguration> seal = reader.seal(content);
        List<SettingProblem> problems = reader.problems();
        if (!problems.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.CONFIGURATION,
                    where + " has problems:\n"
                            + problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n")),
                    "Nothing was started.");
        }
        return seal.orElseThrow(() -> new CommandFailure(
                ExitCode.CONFIGURATION,
                "there is no part seal in " + where,
                "Add one with plugin: jades and its settings; see: elmport plugins describe jades"));
    }

    static CommandFailure failure(SealException failed) {
        return new CommandFailure(
                failed.fault() == SealException.Fault.UNREACHABLE ? ExitCode.TARGET : ExitCode.CONFIGURATION,
                String.valueOf(failed.getMessage()),
                failed.remedy());
    }
}
