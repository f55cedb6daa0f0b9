package org.elmport.sync.configuration;

import java.util.LinkedHashMap;
import java.util.Map;
import org.elmport.plugin.setting.SettingsReader;

/** The parts of a configuration. */
final class Sections {

    private Sections() {}

    /** What stands below a name; a problem, and nothing, where a single value stands there. */
    static Map<String, Object> section(String path, Object raw, SettingsReader reader) {
        if (raw instanceof String text && text.isBlank()) {
            return Map.of();
        }
        if (!(raw instanceof Map<?, ?> entries)) {
            reader.problem(path, "must have settings below it, each on a line of its own");
            return Map.of();
        }
        Map<String, Object> section = new LinkedHashMap<>();
        entries.forEach((name, value) -> {
            if (value != null) {
                section.put(String.valueOf(name), value);
            }
        });
        return section;
    }
}
