package org.elmport.display;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The words that stand around what a credential says, in one language. */
public final class DisplayLabels {

    private static final String FALLBACK = "en";
    private static final Map<String, Map<String, String>> BY_LANGUAGE = read();

    private final Map<String, String> texts;

    private DisplayLabels(Map<String, String> texts) {
        this.texts = texts;
    }

    /** The words in a language; in English where they are not translated. */
    public static DisplayLabels of(String language) {
        Map<String, String> texts = BY_LANGUAGE.get(language);
        return new DisplayLabels(texts == null ? Objects.requireNonNull(BY_LANGUAGE.get(FALLBACK)) : texts);
    }

    /** The languages that the words are translated to, tags of two letters. */
    public static Set<String> languages() {
        return BY_LANGUAGE.keySet();
    }

    /**
     * The word of a name, such as {@code learning-outcomes}.
     *
     * @throws IllegalArgumentException when there is no such name
     */
    public String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("there is no label " + name);
        }
        return text;
    }

    private static Map<String, Map<String, String>> read() {
        try (InputStream file = DisplayLabels.class.getResourceAsStream("labels.tsv");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return read(lines.lines().map(line -> List.of(line.split("\t", -1))).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Map<String, String>> read(List<List<String>> rows) {
        Map<String, Map<String, String>> labels = new TreeMap<>();
        List<String> header = rows.get(0);
        for (int column = 1; column < header.size(); column++) {
            Map<String, String> texts = new HashMap<>();
            for (List<String> row : rows.subList(1, rows.size())) {
                texts.put(row.get(0), row.get(column));
            }
            labels.put(header.get(column), texts);
        }
        return labels;
    }
}
