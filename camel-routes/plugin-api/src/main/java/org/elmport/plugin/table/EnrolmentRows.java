package org.elmport.plugin.table;

import static org.elmport.plugin.table.Column.value;

import java.util.List;
import java.util.stream.Stream;
import org.elmport.record.EnrolmentRecord;

/** The rows of enrolments. */
final class EnrolmentRows {

    static final List<Column> COLUMNS = Stream.concat(
                    Stream.of(
                            value("enrolment_id", "id", "E-1"),
                            value("learner_id", "learnerId", "L-1"),
                            value("course_id", "offeredId", "C-1"),
                            value("programme_id", "offeredId", ""),
                            value("offering_id", "offeringId", "O-1"),
                            value("state", "state", "enrolled"),
                            value("start_date", "start", "2026-09-07"),
                            value("end_date", "end", "")),
                    Housekeeping.COLUMNS.stream())
            .toList();

    private EnrolmentRows() {}

    static EnrolmentRecord read(TableRow row) {
        EnrolmentRecord.Builder enrolment =
                EnrolmentRecord.builder(row.id(), row.origin()).sourceState(row.sourceState());
        row.value("learner_id").ifPresent(enrolment::learnerId);
        Offered.of(row)
                .ifPresent(offered -> enrolment.offeredKind(offered.kind()).offeredId(offered.id()));
        row.value("offering_id").ifPresent(enrolment::offeringId);
        row.code("state", "csv:enrolment-state").ifPresent(enrolment::state);
        row.moment("start_date").ifPresent(enrolment::start);
        row.moment("end_date").ifPresent(enrolment::end);
        return enrolment.build();
    }
}
