package org.elmport.source.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.plugin.CrawlSummary.SkippedFile;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;
import org.elmport.plugin.table.RecordTable;
import org.elmport.record.RecordKind;

/**
 * Which file is which table.
 *
 * @param files the file of each table that there is
 * @param skipped the CSV files that are none of ours
 */
record Assignment(Map<RecordTable, String> files, List<SkippedFile> skipped) {

    private static final Set<String> PERSONAL =
            Set.of("students.csv", "persons.csv", "enrollments.csv", "users.csv", "grades.csv");

    static Assignment of(
            FileSet set, Map<RecordTable, String> configured, List<RecordTable> required, Set<RecordKind> kinds)
            throws SourceException {
        Map<RecordTable, String> files = new EnumMap<>(RecordTable.class);
        List<RecordTable> wanted = Arrays.stream(RecordTable.values())
                .filter(table -> kinds.contains(table.kind()))
                .toList();
        for (RecordTable table : wanted) {
            file(set, table, Optional.ofNullable(configured.get(table))).ifPresent(name -> files.put(table, name));
        }
        checkRequired(set, files, required.stream().filter(wanted::contains).toList(), wanted);
        return new Assignment(files, skipped(set, files, configured, wanted));
    }

    private static Optional<String> file(FileSet set, RecordTable table, Optional<String> configured)
            throws SourceException {
        String wanted = configured.orElse(CsvTables.fileName(table));
        if (set.names().contains(wanted)) {
            return Optional.of(wanted);
        }
        List<String> similar =
                set.names().stream().filter(wanted::equalsIgnoreCase).toList();
        if (similar.size() > 1) {
            throw new SourceException(
                    Fault.UNREADABLE_FILE,
                    "There are " + String.join(" and ", similar) + ": it is not clear which one holds " + table.word()
                            + ".",
                    "Remove one of them, or name the right one in the setting files.");
        }
        if (similar.isEmpty() && configured.isPresent() && !set.single()) {
            throw missing(table, wanted);
        }
        return similar.stream().findFirst();
    }

    private static void checkRequired(
            FileSet set, Map<RecordTable, String> files, List<RecordTable> required, List<RecordTable> wanted)
            throws SourceException {
        if (files.isEmpty()) {
            throw new SourceException(
                    Fault.UNREADABLE_FILE,
                    set.single()
                            ? "The file " + set.names().get(0) + " has none of the names that are known: "
                                    + String.join(", ", fileNames(wanted)) + "."
                            : "There is none of the files " + String.join(", ", fileNames(wanted)) + ".",
                    "Correct the setting path, or say in the setting files which file is which, such as"
                            + " files: {courses: kurse.csv}.");
        }
        for (RecordTable table : set.single() ? List.<RecordTable>of() : required) {
            if (!files.containsKey(table)) {
                throw missing(table, CsvTables.fileName(table));
            }
        }
    }

    private static SourceException missing(RecordTable table, String file) {
        return new SourceException(
                Fault.UNREADABLE_FILE,
                "The file " + file + " is missing.",
                "Deliver it, name it in the setting files (files: {" + table.word()
                        + ": name.csv}), or take it out of required-files if it never comes.");
    }

    private static List<String> fileNames(List<RecordTable> tables) {
        return tables.stream().map(CsvTables::fileName).toList();
    }

    private static List<SkippedFile> skipped(
            FileSet set,
            Map<RecordTable, String> files,
            Map<RecordTable, String> configured,
            List<RecordTable> wanted) {
        List<SkippedFile> skipped = new ArrayList<>();
        for (String name : set.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".csv.part")) {
                skipped.add(new SkippedFile(name, "an upload that is not finished"));
            } else if (lower.endsWith(".csv") && !files.containsValue(name)) {
                skipped.add(new SkippedFile(name, reason(name, configured, wanted)));
            }
        }
        return skipped;
    }

    private static String reason(String name, Map<RecordTable, String> configured, List<RecordTable> wanted) {
        Optional<RecordTable> table = table(name, configured);
        if (PERSONAL.contains(name.toLowerCase(Locale.ROOT))
                || table.filter(unasked -> unasked.kind().personal()).isPresent()) {
            return "personal data that this job has no use for, and never opened";
        }
        return table.map(unasked -> "its " + unasked.word().replace('_', ' ') + " are not part of the catalogue")
                .orElseGet(() -> "none of the files of this source: " + String.join(", ", fileNames(wanted)));
    }

    private static Optional<RecordTable> table(String name, Map<RecordTable, String> configured) {
        return configured.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> CsvTables.named(name));
    }
}
