package org.elmport.annex;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** How the sources that exist call the facts behind the elements: a table of element, source and words. */
final class SourceWords {

    private static final String TABLE = "source-words.tsv";
    private static final int COLUMNS = 3;
    private static final Map<StandardElement, Map<String, String>> WORDS = read();

    private SourceWords() {}

    /** The words of each system that has some, in the order of the table. */
    static Map<String, String> of(StandardElement element) {
        return Objects.requireNonNullElse(WORDS.get(element), Map.of());
    }

    private static Map<StandardElement, Map<String, String>> read() {
        Map<StandardElement, Map<String, String>> words = new EnumMap<>(StandardElement.class);
        try (InputStream table = Objects.requireNonNull(SourceWords.class.getResourceAsStream(TABLE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split("\t", COLUMNS))
                    .forEach(row -> words.computeIfAbsent(
                                    StandardElement.valueOf(row[0]), element -> new LinkedHashMap<>())
                            .put(row[1], row[2]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        words.replaceAll((element, systems) -> Collections.unmodifiableMap(systems));
        return words;
    }
}
