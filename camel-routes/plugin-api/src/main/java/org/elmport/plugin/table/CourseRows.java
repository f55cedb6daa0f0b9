package org.elmport.plugin.table;

import java.util.List;
import org.elmport.record.CourseRecord;

/** The rows of courses. */
final class CourseRows {

    static final List<Column> COLUMNS = SpecificationColumns.with(Column.value("course_id", "id", "C-1"), "GEO101");

    private CourseRows() {}

    static CourseRecord read(TableRow row) {
        return new CourseRecord(row.id(), row.origin(), row.sourceState(), SpecificationRows.fields(row));
    }
}
