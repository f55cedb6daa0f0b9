package org.elmport.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of the library's own: lines of fields with tabs between them, {@code #} before a remark.
 *
 * @param rows the fields of each line
 */
record VocabularyTable(List<List<String>> rows) {

    static VocabularyTable read(String resource) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(resource)) {
            if (!line.startsWith("#")) {
                rows.add(List.of(line.split("\t", -1)));
            }
        }
        return new VocabularyTable(rows);
    }

    /** The lines of a file beside this class. */
    static List<String> lines(String resource) {
        try (InputStream file = VocabularyTable.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("The table " + resource + " is missing from the library");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("The table " + resource + " cannot be read", broken);
        }
    }

    /** The second field by the first. */
    Map<String, String> pairs() {
        Map<String, String> pairs = new HashMap<>();
        for (List<String> row : rows) {
            pairs.put(row.get(0), row.get(1));
        }
        return pairs;
    }
}
