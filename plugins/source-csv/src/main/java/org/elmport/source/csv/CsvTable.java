package org.elmport.source.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;

/** A file of the set: its columns, and how a row becomes a record. The order is that of reading. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable, and the mappings have no state
enum CsvTable {
    ORGANISATIONS(RecordKind.ORGANISATION, "organisation_id", OrganisationRows.COLUMNS, OrganisationRows::read),
    ACCREDITATIONS(RecordKind.ACCREDITATION, "accreditation_id", AccreditationRows.COLUMNS, AccreditationRows::read),
    PROGRAMMES(RecordKind.PROGRAMME, "programme_id", ProgrammeRows.COLUMNS, ProgrammeRows::read),
    COURSES(RecordKind.COURSE, "course_id", CourseRows.COLUMNS, CourseRows::read),
    OFFERINGS(RecordKind.OFFERING, "offering_id", OfferingRows.COLUMNS, OfferingRows::read),
    GRADING_SCHEMES(RecordKind.GRADING_SCHEME, "grading_scheme_id", GradingSchemeRows.COLUMNS, GradingSchemeRows::read),
    LEARNERS(RecordKind.LEARNER, "learner_id", LearnerRows.COLUMNS, LearnerRows::read),
    ENROLMENTS(RecordKind.ENROLMENT, "enrolment_id", EnrolmentRows.COLUMNS, EnrolmentRows::read),
    RESULTS(RecordKind.RESULT, "result_id", ResultRows.COLUMNS, ResultRows::read),
    CARDS(RecordKind.STUDENT_CARD, "card_id", CardRows.COLUMNS, CardRows::read);

    /** Makes a record of a row. */
    @FunctionalInterface
    interface RowMapping {
        SourceRecord read(Row row);
    }

    private final RecordKind kind;
    private final String identifier;
    private final List<Column> columns;
    private final RowMapping mapping;

    CsvTable(RecordKind kind, String identifier, List<Column> columns, RowMapping mapping) {
        this.kind = kind;
        this.identifier = identifier;
        this.columns = columns;
        this.mapping = mapping;
    }

    /** The table of a name such as {@code courses} or {@code courses.csv}, in any case. */
    static Optional<CsvTable> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(table -> plain.equals(table.word()) || plain.equals(table.fileName()))
                .findFirst();
    }

    /** The names of all tables. */
    static List<String> words() {
        return Arrays.stream(values()).map(CsvTable::word).toList();
    }

    /** Its name in settings. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name that its file has unless configured otherwise. */
    String fileName() {
        return word() + ".csv";
    }

    RecordKind kind() {
        return kind;
    }

    /** The one column that a file must have. */
    String identifier() {
        return identifier;
    }

    List<Column> columns() {
        return columns;
    }

    SourceRecord read(Row row) {
        return mapping.read(row);
    }
}
