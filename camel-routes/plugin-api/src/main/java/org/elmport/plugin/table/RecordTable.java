package org.elmport.plugin.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;

/**
 * A table of records, such as a file or a view: its columns, and how a row becomes a record. The order is that of
 * reading.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable, and the mappings have no state
public enum RecordTable {
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
        SourceRecord read(TableRow row);
    }

    private final RecordKind kind;
    private final String identifier;
    private final List<Column> columns;
    private final RowMapping mapping;

    RecordTable(RecordKind kind, String identifier, List<Column> columns, RowMapping mapping) {
        this.kind = kind;
        this.identifier = identifier;
        this.columns = columns;
        this.mapping = mapping;
    }

    /** The table of a name such as {@code courses}, in any case. */
    public static Optional<RecordTable> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(table -> plain.equals(table.word()))
                .findFirst();
    }

    /** The names of all tables. */
    public static List<String> words() {
        return Arrays.stream(values()).map(RecordTable::word).toList();
    }

    /** Its name in settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its rows are. */
    public RecordKind kind() {
        return kind;
    }

    /** The one column that it must have. */
    public String identifier() {
        return identifier;
    }

    /** Its columns, in the order of templates. */
    public List<Column> columns() {
        return columns;
    }

    /** Invented rows for templates, each with a value for every column; the rows of all tables fit together. */
    public List<List<String>> examples() {
        List<String> first = columns.stream().map(Column::example).toList();
        return this == ORGANISATIONS ? List.of(first, OrganisationRows.agency()) : List.of(first);
    }

    /** The record that a row describes. */
    public SourceRecord read(TableRow row) {
        return mapping.read(row);
    }
}
