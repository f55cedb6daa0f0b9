package org.elmport.plugin.setting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads settings by their declarations, and finds everything that is wrong, not only the first thing. */
public final class SettingsReader {

    private static final int SHOWN = 80;

    private final SecretResolver secrets;
    private final Consumer<SettingProblem> problems;
    private final Path directory;

    /** A reader that hands each problem to a consumer; relative paths are seen from where the process runs. */
    public SettingsReader(SecretResolver secrets, Consumer<SettingProblem> problems) {
        this(secrets, problems, Path.of(""));
    }

    /**
     * A reader that hands each problem to a consumer.
     *
     * @param directory what relative paths are seen from: the folder of the configuration
     */
    public SettingsReader(SecretResolver secrets, Consumer<SettingProblem> problems, Path directory) {
        this.secrets = secrets;
        this.problems = problems;
        this.directory = directory;
    }

    /**
     * Reads the settings below a path.
     *
     * @param path where in the configuration they stand, for messages
     * @param declared the settings there are
     * @param raw what the configuration holds
     */
    public Settings read(String path, List<Setting<?>> declared, Map<String, ?> raw) {
        Map<Setting<?>, Object> values = new LinkedHashMap<>();
        for (Setting<?> setting : declared) {
            Object given = raw.get(setting.name());
            if (given != null) {
                readOne(path, setting, given).ifPresent(value -> values.put(setting, value));
            } else if (setting.required()) {
                problem(path, setting.name(), "is missing. " + setting.summary());
            }
        }
        raw.keySet().stream()
                .filter(name ->
                        declared.stream().noneMatch(setting -> setting.name().equals(name)))
                .forEach(name -> problem(path, name, unknown(name, declared)));
        return new Settings(values);
    }

    /** Reports a problem that was found elsewhere, at a path of the configuration. */
    public void problem(String path, String message) {
        problems.accept(new SettingProblem(path, message));
    }

    private Optional<Object> readOne(String path, Setting<?> setting, Object given) {
        if (setting.secret() && !byReference(given)) {
            problem(path, setting.name(), "is a secret and must be given by reference, such as ${env:NAME}");
            return Optional.empty();
        }
        try {
            return readResolved(path, setting, given, resolve(given));
        } catch (IllegalArgumentException unresolved) {
            problem(path, setting.name(), String.valueOf(unresolved.getMessage()));
            return Optional.empty();
        }
    }

    /** A secret is a reference, or a list of them. */
    private static boolean byReference(Object given) {
        return given instanceof List<?> several
                ? several.stream().allMatch(one -> one instanceof String text && SecretResolver.isReference(text))
                : given instanceof String text && SecretResolver.isReference(text);
    }

    /** Reads a value; what references stand for does not come into messages, so these say the type instead. */
    private Optional<Object> readResolved(String path, Setting<?> setting, Object given, Object resolved) {
        try {
            Object value = setting.type().reader().apply(resolved);
            return Optional.of(value instanceof Path place ? directory.resolve(place) : value);
        } catch (IllegalArgumentException unreadable) {
            String message = given.equals(resolved)
                    ? unreadable.getMessage() + " (it is \"" + shortened(given) + "\")"
                    : "refers to something that does not read as: "
                            + setting.type().word();
            problem(path, setting.name(), message);
            return Optional.empty();
        }
    }

    private static String shortened(Object given) {
        String text = given.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** Resolves references in a text, and in the texts of a list or a table. */
    private Object resolve(Object given) {
        if (given instanceof String text) {
            return SecretResolver.isReference(text) ? secrets.resolve(text) : text;
        }
        if (given instanceof List<?> items) {
            List<Object> resolved = new ArrayList<>();
            items.forEach(item -> resolved.add(resolve(item == null ? "" : item)));
            return resolved;
        }
        if (given instanceof Map<?, ?> entries) {
            Map<Object, Object> resolved = new LinkedHashMap<>();
            entries.forEach((name, value) -> resolved.put(name, resolve(value == null ? "" : value)));
            return resolved;
        }
        return given;
    }

    private static String unknown(String name, List<Setting<?>> declared) {
        List<String> names = declared.stream().map(Setting::name).toList();
        return Spelling.nearest(name, names)
                .map(known -> "is no setting. Did you mean " + known + "?")
                .orElseGet(() -> "is no setting. There are: " + String.join(", ", names));
    }

    private void problem(String path, String name, String message) {
        problems.accept(new SettingProblem(path.isEmpty() ? name : path + "." + name, message));
    }
}
