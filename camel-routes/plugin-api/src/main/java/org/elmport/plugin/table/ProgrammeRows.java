package org.elmport.plugin.table;

import java.util.List;
import org.elmport.record.ProgrammeRecord;

/** The rows of programmes. */
final class ProgrammeRows {

    static final List<Column> COLUMNS = SpecificationColumns.with(
            Column.value("programme_id", "id", "P-1"),
            "GEO-BSC",
            Column.value("qualification_awarded", "qualificationAwarded", "bachelor"),
            Column.value("formal_document", "formalDocument", "diploma"));

    private ProgrammeRows() {}

    static ProgrammeRecord read(TableRow row) {
        return new ProgrammeRecord(
                row.id(),
                row.origin(),
                row.sourceState(),
                SpecificationRows.fields(row),
                row.code("qualification_awarded", "csv:qualification-awarded"),
                row.code("formal_document", "csv:formal-document"));
    }
}
