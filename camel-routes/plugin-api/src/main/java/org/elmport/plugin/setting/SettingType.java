package org.elmport.plugin.setting;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a value is read from a configuration.
 *
 * @param word the name of the type in reference pages
 * @param reader reads a value; throws {@link IllegalArgumentException} with a message for people
 * @param <T> the Java type of the value
 */
public record SettingType<T>(String word, Function<Object, T> reader) {

    private static final String ABSOLUTE_ADDRESS = "must be an absolute address, such as https://sis.uni.example/v5";

    /** A text. */
    public static final SettingType<String> TEXT = new SettingType<>("text", SettingType::text);

    /** A whole number. */
    public static final SettingType<Integer> INTEGER = new SettingType<>("whole number", value -> {
        try {
            return Integer.valueOf(text(value).strip());
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("must be a whole number", notANumber);
        }
    });

    /** A whole number of at least one: a limit, a size, a count. */
    public static final SettingType<Integer> COUNT = new SettingType<>("whole number of at least 1", value -> {
        int count = INTEGER.reader().apply(value);
        if (count < 1) {
            throw new IllegalArgumentException("must be at least 1");
        }
        return count;
    });

    /** A number. */
    public static final SettingType<BigDecimal> DECIMAL = new SettingType<>("number", value -> {
        try {
            return new BigDecimal(text(value).strip());
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("must be a number", notANumber);
        }
    });

    /** True or false. */
    public static final SettingType<Boolean> TRUTH =
            new SettingType<>("true or false", value -> switch (text(value).strip()) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("must be true or false");
            });

    /** A length of time, such as {@code 30s}, {@code 5m} or {@code PT30S}. */
    public static final SettingType<Duration> DURATION = new SettingType<>(
            "length of time (30s, 5m, 2h)", value -> duration(text(value).strip()));

    /** An absolute address. */
    public static final SettingType<URI> ADDRESS = new SettingType<>("address (URL)", value -> {
        try {
            URI uri = new URI(text(value).strip());
            if (uri.isAbsolute()) {
                return uri;
            }
        } catch (URISyntaxException notAnAddress) {
            throw new IllegalArgumentException(ABSOLUTE_ADDRESS, notAnAddress);
        }
        throw new IllegalArgumentException(ABSOLUTE_ADDRESS);
    });

    /** A file or directory; a relative one is seen from the configuration file. */
    public static final SettingType<Path> PATH = new SettingType<>("file or directory", value -> {
        try {
            return Path.of(text(value).strip());
        } catch (InvalidPathException notAPath) {
            throw new IllegalArgumentException("must be the path of a file or directory", notAPath);
        }
    });

    /** Several texts. */
    public static final SettingType<List<String>> TEXTS = new SettingType<>("list of texts", value -> {
        if (value instanceof List<?> items) {
            return items.stream().map(SettingType::text).toList();
        }
        return Arrays.stream(text(value).split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    });

    /** Texts by name. */
    public static final SettingType<Map<String, String>> TEXT_BY_NAME = new SettingType<>("texts by name", value -> {
        if (!(value instanceof Map<?, ?> entries)) {
            throw new IllegalArgumentException("must be a list of names, each with a text");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        entries.forEach((name, text) -> texts.put(text(name), text(text)));
        return texts;
    });

    /** Texts by name, several such tables by name. */
    public static final SettingType<Map<String, Map<String, String>>> TABLES =
            new SettingType<>("texts by name, by name", value -> {
                if (!(value instanceof Map<?, ?> entries)) {
                    throw new IllegalArgumentException("must be a list of names, each with names and texts below");
                }
                Map<String, Map<String, String>> tables = new LinkedHashMap<>();
                entries.forEach((name, table) ->
                        tables.put(text(name), TEXT_BY_NAME.reader().apply(table)));
                return tables;
            });

    /** One of the constants of an enumeration, written in lower case with dashes. */
    public static <E extends Enum<E>> SettingType<E> oneOf(Class<E> constants) {
        List<String> words = Arrays.stream(constants.getEnumConstants())
                .map(SettingType::word)
                .toList();
        return new SettingType<>("one of " + String.join(", ", words), value -> {
            int index = words.indexOf(text(value).strip());
            if (index < 0) {
                throw new IllegalArgumentException("must be one of " + String.join(", ", words));
            }
            return constants.getEnumConstants()[index];
        });
    }

    /** How a constant is written in a configuration. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Map || value instanceof List) {
            throw new IllegalArgumentException("must be a single value");
        }
        if (value == null) {
            throw new IllegalArgumentException("must not hold a name or an item that is left empty");
        }
        return value.toString();
    }

    private static Duration duration(String text) {
        String iso = text.startsWith("P") ? text : "PT" + text.toUpperCase(Locale.ROOT);
        try {
            return Duration.parse(iso);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("must be a length of time such as 30s, 5m or 2h", unreadable);
        }
    }
}
