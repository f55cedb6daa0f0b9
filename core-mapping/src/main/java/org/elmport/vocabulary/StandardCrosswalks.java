package org.elmport.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The crosswalks that come with the library, one file for each scheme, read when the scheme is first asked for. The
 * files are CSV without quotes, and tests check them with the reader of institutions' tables; here they are taken as
 * they are, so that a start does not wait for it.
 */
final class StandardCrosswalks {

    static final String FOLDER = "crosswalks/";

    private static final Map<String, String> FILES = files();
    private static final Map<String, Map<CrosswalkKey, List<CrosswalkEntry>>> SCHEMES = new ConcurrentHashMap<>();

    private StandardCrosswalks() {}

    /** The rows for a value of a scheme; none when the scheme is not one of the library. */
    static List<CrosswalkEntry> rows(CrosswalkKey key) {
        return FILES.containsKey(key.scheme()) ? scheme(key.scheme()).getOrDefault(key, List.of()) : List.of();
    }

    static Stream<CrosswalkEntry> entries() {
        return FILES.keySet().stream().flatMap(StandardCrosswalks::entries);
    }

    /** The rows of a scheme of the library, in its own order. */
    static Stream<CrosswalkEntry> entries(String name) {
        return scheme(CrosswalkKey.normalised(name)).values().stream().flatMap(List::stream);
    }

    /** The files of all schemes. */
    static Stream<String> fileNames() {
        return FILES.values().stream();
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (List<String> row : VocabularyTable.read(FOLDER + "index.tsv").rows()) {
            files.put(CrosswalkKey.normalised(row.get(0)), row.get(0) + ".csv");
        }
        return files;
    }

    private static Map<CrosswalkKey, List<CrosswalkEntry>> scheme(String name) {
        return SCHEMES.computeIfAbsent(name, scheme -> read(String.valueOf(FILES.get(scheme))));
    }

    private static Map<CrosswalkKey, List<CrosswalkEntry>> read(String file) {
        List<String> lines = VocabularyTable.lines(FOLDER + file);
        Map<CrosswalkKey, List<CrosswalkEntry>> entries = new LinkedHashMap<>();
        for (int line = 1; line < lines.size(); line++) {
            CrosswalkEntry entry = entry(lines.get(line).split(",", -1), file + ":" + (line + 1));
            entries.computeIfAbsent(entry.key(), key -> new ArrayList<>(1)).add(entry);
        }
        return entries;
    }

    private static CrosswalkEntry entry(String[] fields, String row) {
        CodeList list = CodeList.valueOf(fields[2]);
        return new CrosswalkEntry(
                fields[0], fields[1], list, list.concept(fields[3]), date(fields[4]), date(fields[5]), fields[6], row);
    }

    private static Optional<LocalDate> date(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(field));
    }
}
