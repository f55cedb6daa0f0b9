package org.elmport.source.csv;

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

    static void read(Row row, SpecificationFields.Builder fields) {
        List<Version> versions = RowTexts.versions(row, COLUMN);
        if (versions.stream()
                .noneMatch(version -> version.value().contains(row.options().separator()))) {
            fields.learningOutcomeText(new Text(row.options().format(), versions));
            return;
        }
        List<List<Version>> lists = versions.stream()
                .map(version -> row.split(version.value())
                        .filter(part -> !part.isEmpty())
                        .map(part -> new Version(version.language(), part))
                        .toList())
                .toList();
        outcomes(row, lists)
                .forEach(outcome ->
                        fields.addLearningOutcome(new Text(row.options().format(), outcome)));
    }

    /** The first of each language is one outcome, the second the next; where the numbers differ each stands alone. */
    private static List<List<Version>> outcomes(Row row, List<List<Version>> lists) {
        int count = lists.get(0).size();
        if (lists.stream().allMatch(list -> list.size() == count)) {
            return IntStream.range(0, count)
                    .mapToObj(i -> lists.stream().map(list -> list.get(i)).toList())
                    .toList();
        }
        List<String> counts =
                lists.stream().map(list -> String.valueOf(list.size())).toList();
        row.report(
                CsvFinding.LIST_UNEVEN,
                COLUMN,
                "The learning outcomes have " + String.join(" and ", counts) + " entries in their languages.");
        List<List<Version>> alone = new ArrayList<>();
        lists.forEach(list -> list.forEach(version -> alone.add(List.of(version))));
        return alone;
    }
}
