package org.elmport.vocabulary;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the tables of the library from the official enumerations, with the names of the JDK where those have no label.
 * Run by {@code CodeTablesTest} with {@code -Delmport.generate}; on JDK 17, so that the names are always the same.
 */
final class CodeListGenerator {

    private CodeListGenerator() {}

    static void write(Path official, Path tables) throws Exception {
        for (CodeList list : OfficialEnumerations.FILES.keySet()) {
            Files.write(CodeBlockGenerator.file(tables, list), table(official, list));
        }
    }

    static byte[] table(Path official, CodeList list) throws Exception {
        Map<String, String> names = names(list);
        return OfficialEnumerations.read(official, list).entrySet().stream()
                .map(row -> row.getKey() + "\t" + labelled(row, names) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String labelled(Map.Entry<String, String> row, Map<String, String> names) {
        if (!row.getValue().isEmpty()) {
            return row.getValue();
        }
        String name = names.get(row.getKey());
        return name == null ? "" : "\t" + name;
    }

    /** The English names that the JDK has for the codes of a list. */
    private static Map<String, String> names(CodeList list) {
        return switch (list) {
            case LANGUAGE -> {
                Map<String, String> names = byThreeLetters(
                        Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage), code -> new Locale(code));
                names.putAll(byThreeLetters(Arrays.stream(Locale.getISOLanguages()), code -> new Locale(code)));
                yield names;
            }
            case ATU -> byThreeLetters(Arrays.stream(Locale.getISOCountries()), code -> new Locale("", code));
            default -> Map.of();
        };
    }

    private static Map<String, String> byThreeLetters(
            java.util.stream.Stream<String> codes, Function<String, Locale> locale) {
        return codes.filter(code -> !code.isEmpty())
                .map(locale)
                .distinct()
                .filter(each -> !name(each).isEmpty())
                .collect(Collectors.toMap(CodeListGenerator::threeLetters, CodeListGenerator::name, (a, b) -> a));
    }

    private static String threeLetters(Locale locale) {
        String code = locale.getCountry().isEmpty() ? locale.getISO3Language() : locale.getISO3Country();
        return code.toUpperCase(Locale.ROOT);
    }

    private static String name(Locale locale) {
        return locale.getCountry().isEmpty()
                ? locale.getDisplayLanguage(Locale.ENGLISH)
                : locale.getDisplayCountry(Locale.ENGLISH);
    }
}
