package org.elmport.plugin.setting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads settings by their declarations, and finds everything that is wrong, not only the first thing. */
public final class SettingsReader {

    private final SecretResolver secrets;
    private final Consumer<SettingProblem> problems;

    /** A reader that hands each problem to a consumer. */
    public SettingsReader(SecretResolver secrets, Consumer<SettingProblem> problems) {
        this.secrets = secrets;
        this.problems = problems;
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

    private Optional<Object> readOne(String path, Setting<?> setting, Object given) {
        if (setting.secret() && !(given instanceof String text && SecretResolver.isReference(text))) {
            problem(path, setting.name(), "is a secret and must be given by reference, such as ${env:NAME}");
            return Optional.empty();
        }
        try {
            Object resolved = given instanceof String text ? secrets.resolve(text) : given;
            return Optional.of(setting.type().reader().apply(resolved));
        } catch (IllegalArgumentException unreadable) {
            String value = setting.secret() ? "" : " (it is \"" + given + "\")";
            problem(path, setting.name(), unreadable.getMessage() + value);
            return Optional.empty();
        }
    }

    private static String unknown(String name, List<Setting<?>> declared) {
        return declared.stream()
                .map(Setting::name)
                .filter(known -> distance(known, name) <= 2)
                .min(Comparator.comparingInt(known -> distance(known, name)))
                .map(known -> "is no setting. Did you mean " + known + "?")
                .orElseGet(() -> "is no setting. There are: "
                        + String.join(", ", declared.stream().map(Setting::name).toList()));
    }

    private void problem(String path, String name, String message) {
        problems.accept(new SettingProblem(path.isEmpty() ? name : path + "." + name, message));
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
