package org.elmport.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of the library's own: lines of fields with tabs between them, {@code #} before a remark.
 *
 * @param rows the fields of each line
 */
record VocabularyTable(List<List<String>> rows) {

    static VocabularyTable read(String resource) {
        try (InputStream file = VocabularyTable.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("The table " + resource + " is missing from the library");
            }
            return new VocabularyTable(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException("The table " + resource + " cannot be read", broken);
        }
    }

    /** The second field by the first. */
    Map<String, String> pairs() {
        return rows.stream().collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    }
}
