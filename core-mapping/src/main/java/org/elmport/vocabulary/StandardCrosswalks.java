package org.elmport.vocabulary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The crosswalks that come with the library, one file for each scheme. */
final class StandardCrosswalks {

    private static final String FOLDER = "crosswalks/";

    private StandardCrosswalks() {}

    static Map<CrosswalkKey, List<CrosswalkEntry>> read() {
        Map<CrosswalkKey, List<CrosswalkEntry>> all = new LinkedHashMap<>();
        for (List<String> row : VocabularyTable.read(FOLDER + "index.tsv").rows()) {
            all.putAll(read(row.get(0)));
        }
        return all;
    }

    private static Map<CrosswalkKey, List<CrosswalkEntry>> read(String name) {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(StandardCrosswalks.class.getResourceAsStream(FOLDER + name)),
                StandardCharsets.UTF_8)) {
            return new CrosswalkReader(name, finding -> {
                        throw new IllegalStateException(
                                "The library's own table is wrong: " + finding.source() + " " + finding.message());
                    })
                    .read(text);
        } catch (IOException broken) {
            throw new UncheckedIOException("The table " + name + " cannot be read", broken);
        }
    }
}
