package org.elmport.plugin.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.elmport.record.SpecificationFields;
import org.elmport.record.Text;
import org.elmport.record.Text.Version;

/** Learning outcomes: a list where the cell has separators, one block of text where it has none. */
final class LearningOutcomes {

    private static final String COLUMN = "learning_outcomes";

    private LearningOutcomes() {}

    static void read(TableRow row, SpecificationFields.Builder fields) {
        List<Version> versions = RowTexts.versions(row, COLUMN);
        if (!isList(versions, row.options().separator())) {
            fields.learningOutcomeText(new Text(row.options().format(), versions));
            return;
        }
        texts(row, COLUMN).forEach(fields::addLearningOutcome);
    }

    private static boolean isList(List<Version> versions, String separator) {
        for (Version version : versions) {
            if (version.value().contains(separator)) {
                return true;
            }
        }
        return false;
    }

    /** The entries of a list in the languages of its columns. */
    static List<Text> texts(TableRow row, String column) {
        List<List<Version>> lists = RowTexts.versions(row, column).stream()
                .map(version -> row.split(version.value())
                        .filter(part -> !part.isEmpty())
                        .map(part -> new Version(version.language(), part))
                        .toList())
                .toList();
        return entries(row, column, lists).stream()
                .map(entry -> new Text(row.options().format(), entry))
                .toList();
    }

    /** The first of each language is one entry, the second the next; where the numbers differ each stands alone. */
    private static List<List<Version>> entries(TableRow row, String column, List<List<Version>> lists) {
        int count = lists.isEmpty() ? 0 : lists.get(0).size();
        if (lists.stream().allMatch(list -> list.size() == count)) {
            return IntStream.range(0, count)
                    .mapToObj(i -> lists.stream().map(list -> list.get(i)).toList())
                    .toList();
        }
        List<String> counts =
                lists.stream().map(list -> String.valueOf(list.size())).toList();
        row.report(
                TableFinding.LIST_UNEVEN,
                column,
                "The " + column.replace('_', ' ') + " have " + String.join(" and ", counts)
                        + " entries in their languages.");
        List<List<Version>> alone = new ArrayList<>();
        lists.forEach(list -> list.forEach(version -> alone.add(List.of(version))));
        return alone;
    }
}
