package org.elmport.plugin.setting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Settings that were read and found right. Immutable; shows no secret. */
public final class Settings {

    private final Map<Setting<?>, Object> values;

    Settings(Map<Setting<?>, Object> values) {
        this.values = new LinkedHashMap<>(values);
    }

    /** The value of a setting that is required or has a default. */
    public <T> T get(Setting<T> setting) {
        return find(setting)
                .orElseThrow(() -> new IllegalArgumentException(
                        setting.name() + " is neither required nor has it a default; ask with find"));
    }

    /** The value of a setting, or its default; empty when there is neither. */
    @SuppressWarnings("unchecked") // the reader put in what the declaration reads
    public <T> Optional<T> find(Setting<T> setting) {
        Object value = values.get(setting);
        return value == null ? setting.defaultValue() : Optional.of((T) value);
    }

    /** Whether the configuration gives it, rather than its default. */
    public boolean given(Setting<?> setting) {
        return values.containsKey(setting);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        values.forEach((setting, value) -> text.append(text.length() == 1 ? "" : ", ")
                .append(setting.name())
                .append('=')
                .append(setting.secret() ? "******" : value));
        return text.append('}').toString();
    }
}
