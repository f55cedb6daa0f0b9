package org.elmport.sync.configuration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elmport.plugin.Plugin;
import org.elmport.plugin.seal.SealPlugin;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.sync.PluginRegistry;

/**
 * With what is sealed and verified.
 *
 * @param plugin the plugin
 * @param settings its settings
 */
public record SealConfiguration(SealPlugin plugin, Settings settings) {

    /** The part of a configuration that says it. */
    public static final String PART = "seal";

    private static final String PLUGIN = "plugin";

    static Optional<SealConfiguration> read(Object raw, PluginRegistry plugins, SettingsReader reader) {
        Map<String, Object> given = new LinkedHashMap<>(Sections.section(PART, raw, reader));
        Object name = given.remove(PLUGIN);
        Optional<SealPlugin> plugin = plugins.seal(String.valueOf(name));
        if (plugin.isEmpty()) {
            reader.problem(
                    PART + "." + PLUGIN,
                    (name == null ? "is missing" : "names no plugin that is installed") + "; there are: "
                            + plugins.seals().stream().map(Plugin::name).collect(Collectors.joining(", ")));
        }
        return plugin.map(one -> new SealConfiguration(one, reader.read(PART, one.settings(), given)));
    }
}
