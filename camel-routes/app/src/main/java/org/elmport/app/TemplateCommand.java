package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.plugin.InputTemplate;
import org.elmport.plugin.Plugin;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.item.ItemMappingPlugin;
import org.elmport.sync.PluginRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes starting points: a configuration, or an empty input. */
@Command(
        name = "template",
        description = "Writes a starting point: a commented configuration, or an empty set of input files.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport template config --source ooapi --target file > elmport.yaml",
            "  elmport template config --source csv --target esc-router > cards.yaml",
            "  elmport template input --source csv --out drop/"
        })
final class TemplateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name what to write: config or input");
    }

    @Command(
            name = "config",
            description = "Writes a commented configuration with every setting of a source and a target.",
            mixinStandardHelpOptions = true)
    int config(
            @Option(names = "--source", required = true, description = "The name of the source.") String source,
            @Option(names = "--target", required = true, description = "The name of the target.") String target)
            throws CommandFailure {
        PluginRegistry registry = Plugins.registry();
        SourcePlugin sourcePlugin =
                registry.source(source).orElseThrow(() -> unknown("source", source, registry.sources()));
        TargetPlugin targetPlugin =
                registry.target(target).orElseThrow(() -> unknown("target", target, registry.targets()));
        PrintWriter out = spec.commandLine().getOut();
        Optional<ItemMappingPlugin> items = targetPlugin.itemProfile().flatMap(registry::itemMapping);
        out.print(ConfigurationTemplate.of(sourcePlugin, targetPlugin, items));
        out.flush();
        return ExitCode.DONE.number();
    }

    @Command(
            name = "input",
            description = "Writes an empty set of input files, each with one example row.",
            mixinStandardHelpOptions = true)
    int input(
            @Option(names = "--source", required = true, description = "The name of the source.") String source,
            @Option(names = "--out", required = true, description = "The directory to write to.") Path directory)
            throws CommandFailure, IOException {
        PluginRegistry registry = Plugins.registry();
        SourcePlugin plugin = registry.source(source).orElseThrow(() -> unknown("source", source, registry.sources()));
        InputTemplate template = plugin.inputTemplate()
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE, "the source " + source + " is no set of files that could be written", ""));
        Files.createDirectories(directory);
        for (Map.Entry<String, String> file : template.files().entrySet()) {
            Path path = directory.resolve(file.getKey());
            if (Files.exists(path)) {
                throw new CommandFailure(
                        ExitCode.USAGE, path + " is there already", "Nothing of yours is overwritten.");
            }
            Files.writeString(path, file.getValue());
            spec.commandLine().getOut().println("Wrote " + path);
        }
        return ExitCode.DONE.number();
    }

    private static CommandFailure unknown(String what, String name, java.util.List<? extends Plugin> known) {
        return new CommandFailure(
                ExitCode.USAGE,
                "there is no " + what + " " + name,
                "There are: "
                        + String.join(", ", known.stream().map(Plugin::name).toList()));
    }
}
