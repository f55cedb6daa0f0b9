package org.elmport.plugin.table;

import java.util.Optional;
import org.elmport.record.RecordKind;

/** What an enrolment or a result is about: the course where the row names one, else the programme. */
record Offered(RecordKind kind, String id) {

    static Optional<Offered> of(TableRow row) {
        Optional<Offered> course = row.value("course_id").map(id -> new Offered(RecordKind.COURSE, id));
        if (course.isPresent()) {
            row.lost("programme_id", "the row names a course, which says more exactly what was studied");
            return course;
        }
        return row.value("programme_id").map(id -> new Offered(RecordKind.PROGRAMME, id));
    }
}
