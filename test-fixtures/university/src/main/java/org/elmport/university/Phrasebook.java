package org.elmport.university;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Phrases by key, read from a table: one line each, the key and the four languages separated by bars. */
final class Phrasebook {

    private static final String SEPARATOR = " \\| ";

    private final Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    private Phrasebook() {}

    /** Reads a table that belongs to this package. */
    static Phrasebook read(String resource) {
        Phrasebook book = new Phrasebook();
        try (InputStream stream = Phrasebook.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.isBlank()).forEach(book::add);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + resource, failure);
        }
        return book;
    }

    private void add(String line) {
        List<String> cells = Arrays.asList(line.split(SEPARATOR));
        if (cells.size() == 2) {
            words.put(cells.get(0), cells.get(1));
            return;
        }
        phrases.computeIfAbsent(cells.get(0), key -> new ArrayList<>()).add(new Phrase(cells.subList(1, cells.size())));
    }

    /** The one word, without translation, that stands under a key. */
    String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    /** The first phrase under a key. */
    Phrase one(String key) {
        return all(key).get(0);
    }

    /** All phrases under a key, in the order of the table. */
    List<Phrase> all(String key) {
        return Objects.requireNonNull(phrases.get(key), key);
    }
}
