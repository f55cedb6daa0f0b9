package org.elmport.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.ReferenceResolver;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.sync.PluginRegistry;
import org.elmport.sync.configuration.ConversionConfiguration;
import org.elmport.sync.configuration.JobConfigurationReader;
import picocli.CommandLine.Option;

/** The options that say which files to read and how to map them; shared by commands that work offline. */
final class Conversion {

    @Option(
            names = "--from",
            required = true,
            paramLabel = "SOURCE",
            description =
                    "What the files are: of a source, csv, elmo or ooapi; to convert, also a document: loq-xml, loq-jsonld,"
                            + " ams-xml, ams-jsonld or edc-jsonld.")
    private String from = "";

    @Option(
            names = "--in",
            defaultValue = "-",
            paramLabel = "FILE|DIR|-",
            description = "What to read (default: -, the standard input).")
    private String input = "-";

    @Option(
            names = "--defaults",
            paramLabel = "FILE",
            description = "A YAML file with settings below source and mapping, as in a job.")
    private Optional<Path> defaults = Optional.empty();

    String from() {
        return from;
    }

    String input() {
        return input;
    }

    /** The source, opened on what is to be read, and how to map it. */
    ConversionConfiguration configuration(Path path) throws CommandFailure {
        PluginRegistry registry = Plugins.registry();
        SourcePlugin plugin = registry.source(from)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        "there is no source " + from,
                        "There are: "
                                + String.join(
                                        ", ",
                                        registry.sources().stream()
                                                .map(SourcePlugin::name)
                                                .toList())));
        String pathSetting = plugin.pathSetting()
                .orElseThrow(
                        () -> new CommandFailure(ExitCode.USAGE, "the source " + from + " does not read files", ""));
        Map<String, Object> content = new LinkedHashMap<>();
        if (defaults.isPresent()) {
            content.putAll(ConfigurationFile.content(defaults.get()));
        }
        JobConfigurationReader reader = new JobConfigurationReader(registry, ReferenceResolver.ofProcess(Path.of("")));
        ConversionConfiguration configuration =
                reader.readConversion(plugin, Map.of(pathSetting, path.toString()), content);
        List<SettingProblem> problems = reader.problems();
        if (!problems.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.CONFIGURATION,
                    "the settings have problems:\n"
                            + problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n")),
                    "Nothing was converted.");
        }
        return configuration;
    }
}
