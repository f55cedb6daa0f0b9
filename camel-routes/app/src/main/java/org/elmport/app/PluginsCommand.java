package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.elmport.plugin.Plugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.sync.PluginRegistry;
import org.elmport.sync.pack.PackException;
import org.elmport.sync.pack.PackStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the plugins, and the settings of one. */
@Command(
        name = "plugins",
        description = "Lists the sources, targets and packs at hand.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  elmport plugins", "  elmport plugins describe ooapi"})
final class PluginsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws CommandFailure, IOException {
        PluginRegistry registry = Plugins.registry();
        PrintWriter out = spec.commandLine().getOut();
        out.println("Sources:");
        registry.sources().forEach(plugin -> list(out, plugin));
        out.println("Targets:");
        registry.targets().forEach(plugin -> list(out, plugin));
        out.println("Mappings for what is delivered one by one:");
        registry.itemMappings().forEach(plugin -> list(out, plugin));
        out.println("Validators:");
        registry.validators().forEach(plugin -> list(out, plugin));
        out.println("Seals:");
        registry.seals().forEach(plugin -> list(out, plugin));
        packs(out);
        return ExitCode.DONE.number();
    }

    private static void packs(PrintWriter out) throws CommandFailure, IOException {
        PackStore store = Packs.store();
        try {
            out.println("Packs:");
            PacksCommand.print(store.installed(), out);
        } catch (PackException wrong) {
            throw CommandFailure.of(ExitCode.CONFIGURATION, wrong);
        }
    }

    private static void list(PrintWriter out, Plugin plugin) {
        out.printf("  %-12s %s%n", plugin.name(), plugin.summary());
    }

    @Command(
            name = "describe",
            description = "Shows the settings of a source or target.",
            mixinStandardHelpOptions = true)
    int describe(@Parameters(paramLabel = "NAME", description = "The name of the plugin.") String name)
            throws CommandFailure {
        PrintWriter out = spec.commandLine().getOut();
        List<Plugin> named = Plugins.registry()
                .all()
                .filter(candidate -> candidate.name().equals(name))
                .toList();
        if (named.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.USAGE, "there is no plugin " + name, "See which there are with: elmport plugins");
        }
        for (Plugin plugin : named) {
            out.println(plugin.name() + ": " + plugin.summary());
            plugin.settings().forEach(setting -> describe(out, setting));
        }
        return ExitCode.DONE.number();
    }

    private static void describe(PrintWriter out, Setting<?> setting) {
        out.println();
        out.println("  " + setting.name() + "  (" + traits(setting) + ")");
        out.println("      " + setting.summary());
        if (!setting.example().isEmpty()) {
            out.println("      Example: " + setting.example());
        }
    }

    private static String traits(Setting<?> setting) {
        String traits = setting.type().word();
        if (setting.required()) {
            traits += ", required";
        }
        if (setting.secret()) {
            traits += ", secret: by reference only";
        }
        String defaultValue = setting.defaultValue()
                .map(value -> ", default "
                        + (value instanceof Enum<?> constant
                                ? org.elmport.plugin.setting.SettingType.word(constant)
                                : value))
                .orElse("");
        return traits + defaultValue + ", since " + setting.since();
    }
}
