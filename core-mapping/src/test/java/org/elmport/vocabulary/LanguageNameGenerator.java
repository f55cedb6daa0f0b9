package org.elmport.vocabulary;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes the names of the languages taught in Europe in the languages of Europe, from the JDK. A name that stands for
 * two languages is left out. Run by {@code LanguagesTest} with {@code -Delmport.generate}, on JDK 17.
 */
final class LanguageNameGenerator {

    private static final List<String> TAUGHT = words(
            "ar bg bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy is it ja ka ko la lb lt lv mk mt nb nl"
                    + " nn no pl pt rm ro ru se sk sl sq sr sv tr uk vi zh");
    private static final List<String> SPOKEN = words(
            "bg bs ca cs cy da de el en es et eu fi fr ga gl hr hu is it lb lt lv mk mt nb nl nn pl pt ro ru sk sl sq sr"
                    + " sr-Latn sv tr uk");
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "castellano", "SPA",
            "castilian", "SPA",
            "farsi", "FAS",
            "flemish", "NLD",
            "flämisch", "NLD",
            "gaeilge", "GLE",
            "valencià", "CAT",
            "vlaams", "NLD");

    /** Such as nua-ioruais, Irish for Nynorsk, which could be a tag of the language nua. */
    private static final String LOOKS_LIKE_A_TAG = "[a-z]{2,3}-.*";

    private LanguageNameGenerator() {}

    static void write(Path resources) throws Exception {
        Files.write(resources.resolve("language-names.tsv"), table());
    }

    static byte[] table() {
        Map<String, String> names = new TreeMap<>(OTHER_NAMES);
        Set<String> ambiguous = new HashSet<>();
        for (String spoken : SPOKEN) {
            for (String taught : TAUGHT) {
                Locale language = Locale.forLanguageTag(taught);
                add(
                        language.getDisplayLanguage(Locale.forLanguageTag(spoken))
                                .toLowerCase(Locale.ROOT),
                        language.getISO3Language().toUpperCase(Locale.ROOT),
                        names,
                        ambiguous);
            }
        }
        names.keySet().removeAll(ambiguous);
        names.keySet().removeIf(name -> name.matches(LOOKS_LIKE_A_TAG));
        return names.entrySet().stream()
                .map(name -> name.getKey() + "\t" + name.getValue() + "\n")
                .collect(
                        Collectors.joining("", "# Names of languages in the languages of Europe, in lower case.\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    private static void add(String name, String code, Map<String, String> names, Set<String> ambiguous) {
        String known = names.putIfAbsent(name, code);
        if (known != null && !known.equals(code)) {
            ambiguous.add(name);
        }
    }
}
