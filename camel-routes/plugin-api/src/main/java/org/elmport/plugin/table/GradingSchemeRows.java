package org.elmport.plugin.table;

import static org.elmport.plugin.table.Column.text;
import static org.elmport.plugin.table.Column.value;
import static org.elmport.plugin.table.Column.values;

import java.util.List;
import java.util.stream.Stream;
import org.elmport.record.GradingSchemeRecord;
import org.elmport.record.WebLink;

/** The rows of grading schemes. */
final class GradingSchemeRows {

    static final List<Column> COLUMNS = Stream.concat(
                    Stream.of(
                            value("grading_scheme_id", "id", "SCALE-10"),
                            text("title", "title", "Scale of ten"),
                            text("description", "description", "From 1 to 10; passed from 5.5."),
                            value("min", "lowest", "1"),
                            value("max", "highest", "10"),
                            value("pass_mark", "passMark", "5.5"),
                            values("document_url", "documents", "")),
                    Housekeeping.COLUMNS.stream())
            .toList();

    private GradingSchemeRows() {}

    static GradingSchemeRecord read(TableRow row) {
        GradingSchemeRecord.Builder scheme = GradingSchemeRecord.builder(row.id(), row.origin())
                .sourceState(row.sourceState())
                .title(RowTexts.plain(row, "title"))
                .description(RowTexts.formatted(row, "description"));
        row.value("min").ifPresent(scheme::lowest);
        row.value("max").ifPresent(scheme::highest);
        row.value("pass_mark").ifPresent(scheme::passMark);
        row.values("document_url").forEach(address -> scheme.addDocument(WebLink.of(address)));
        return scheme.build();
    }
}
