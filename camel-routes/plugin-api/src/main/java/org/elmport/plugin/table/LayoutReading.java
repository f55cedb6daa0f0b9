package org.elmport.plugin.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.SourceFinding;

/**
 * The columns that a table has, and what is wrong with them. The layout may be used where nothing is wrong but unknown
 * columns.
 *
 * @param layout which cell of a row is what
 * @param twice our columns that two headers mean
 * @param absent the headers that settings name and the table does not have, by our column
 * @param identifier the header that should hold the identifiers; empty when it is there
 * @param unknown the headers that mean nothing
 */
public record LayoutReading(
        TableLayout layout,
        List<String> twice,
        Map<String, String> absent,
        Optional<String> identifier,
        List<String> unknown) {

    private static final int SHOWN = 20;

    /** Keeps collections of its own, in their order. */
    public LayoutReading {
        twice = List.copyOf(twice);
        unknown = List.copyOf(unknown);
    }

    /** Says, once for the table, which of its columns are not known. */
    public void reportUnknown(OpenTable table, long line) {
        if (unknown.isEmpty()) {
            return;
        }
        String named = unknown.stream()
                .limit(SHOWN)
                .map(header -> meant(table, header))
                .collect(Collectors.joining(", "));
        String more = unknown.size() > SHOWN ? " and " + (unknown.size() - SHOWN) + " more" : "";
        table.report(
                SourceFinding.FIELD_UNKNOWN,
                RecordReference.NONE,
                SourcePointer.cell(table.name(), line, unknown.get(0)),
                "These columns are not known and are not carried over: " + named + more + ".");
    }

    private static String meant(OpenTable table, String header) {
        return header
                + ColumnName.nearest(table.table(), header)
                        .map(name -> " (did you mean " + name + "?)")
                        .orElse("");
    }
}
