package org.elmport.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.elmport.finding.Finding;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceFinding;
import org.elmport.plugin.table.TableFinding;
import org.elmport.record.Code;
import org.elmport.record.LearnerRecord;
import org.elmport.record.OfferingRecord;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;
import org.elmport.record.StudyLoad;
import org.elmport.record.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Values keep what their types say, and nothing is made of them that they are not. */
class ColumnTypesTest {

    private static JdbcRun courses(Place place, String columns, String values) {
        return new JdbcRun(place)
                .execute(
                        "CREATE TABLE elm_course_v (course_id INTEGER, " + columns + ")",
                        "INSERT INTO elm_course_v VALUES (1, " + values + ")");
    }

    private static OfferingRecord offering(JdbcRun run) {
        return run.records().stream()
                .filter(OfferingRecord.class::isInstance)
                .map(OfferingRecord.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void trap57NumbersAreExactWhateverPeopleWriteElsewhere(Place place) throws SourceException {
        JdbcRun run = courses(
                        place,
                        "ects DECIMAL(5,2), workload_hours REAL, workload_minutes DOUBLE PRECISION, contact_hours"
                                + " SMALLINT",
                        "7.50, 140.1, 8400, 0")
                .setting("decimal-comma", "true")
                .read();

        assertThat(run.findings()).isEmpty();
        assertThat(run.course().fields().studyLoads())
                .extracting(StudyLoad::amount)
                .containsExactly(
                        new BigDecimal("7.50"), new BigDecimal("140.1"), new BigDecimal("8400"), BigDecimal.ZERO);
    }

    @ParameterizedTest
    @EnumSource
    void trap57NullIsNotNought(Place place) throws SourceException {
        JdbcRun run = courses(
                        place,
                        "ects DECIMAL(5,2), workload_hours REAL, workload_minutes DOUBLE PRECISION, deleted BOOLEAN",
                        "NULL, NULL, NULL, NULL")
                .read();

        assertThat(run.findings()).isEmpty();
        assertThat(run.course().fields().studyLoads()).isEmpty();
        assertThat(run.course().sourceState()).isEqualTo(SourceState.CURRENT);
    }

    @Test
    void numbersInTextsAreWrittenAsTheSettingsSay() throws SourceException {
        JdbcRun run = courses(Place.H2, "ects VARCHAR(10)", "'7,5'")
                .setting("decimal-comma", "true")
                .read();

        assertThat(run.course().fields().studyLoads())
                .extracting(StudyLoad::amount)
                .containsExactly(new BigDecimal("7.5"));
    }

    @ParameterizedTest
    @EnumSource
    void trap55DatesStayTheDaysThatTheyAreAndTimesKeepTheirOffset(Place place) throws SourceException {
        // given a pattern that would read a typed date wrongly
        JdbcRun run = new JdbcRun(place)
                .execute(
                        "CREATE TABLE elm_offering_v (offering_id VARCHAR(9), start_date DATE, end_date TIMESTAMP,"
                                + " enrol_from TIMESTAMP WITH TIME ZONE, enrol_until VARCHAR(99))",
                        "INSERT INTO elm_offering_v VALUES ('O-1', DATE '2026-03-04', TIMESTAMP '2026-12-18 16:30:00',"
                                + " TIMESTAMP WITH TIME ZONE '2026-05-01 00:00:00+00:00', '2026-15-08')")
                .setting("required-views", "offerings")
                .setting("date-pattern", "yyyy-dd-MM")
                .read();

        OfferingRecord offering = offering(run);
        assertThat(run.findings()).isEmpty();
        assertThat(offering.start()).contains(SourceMoment.of(LocalDate.of(2026, 3, 4)));
        assertThat(offering.end()).contains(SourceMoment.of(LocalDate.of(2026, 12, 18), LocalTime.of(16, 30)));
        assertThat(offering.applicationStart())
                .contains(SourceMoment.of(OffsetDateTime.of(2026, 5, 1, 0, 0, 0, 0, ZoneOffset.UTC)));
        assertThat(offering.applicationDeadlines()).containsExactly(SourceMoment.of(LocalDate.of(2026, 8, 15)));
    }

    @ParameterizedTest
    @EnumSource
    void listsAreLists(Place place) throws SourceException {
        String type = place == Place.H2 ? "VARCHAR(20) ARRAY" : "VARCHAR(20)[]";
        JdbcRun run = courses(place, "mode " + type + ", language " + type, "ARRAY['online', 'presential'], NULL")
                .read();

        assertThat(run.findings()).isEmpty();
        assertThat(run.course().fields().modes()).extracting(Code::value).containsExactly("online", "presential");
        assertThat(run.course().fields().languages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatWouldFallApartIsLeftOutWithItsList(Place place) throws SourceException {
        String type = place == Place.H2 ? "VARCHAR(20) ARRAY" : "VARCHAR(20)[]";
        JdbcRun run = courses(place, "mode " + type + ", isced_f VARCHAR(4)", "ARRAY['a|b', 'c'], '0532'")
                .read();

        assertThat(run.course().fields().modes()).isEmpty();
        assertThat(run.course().fields().fieldsOfEducation())
                .extracting(Code::value)
                .containsExactly("0532");
        Finding finding = run.onlyFinding();
        assertThat(finding.code()).isEqualTo(SourceFinding.VALUE_UNREADABLE);
        assertThat(finding.source().toString()).isEqualTo("elm_course_v 1/mode");
    }

    @ParameterizedTest
    @EnumSource
    void truthIsTruth(Place place) throws SourceException {
        JdbcRun run = courses(place, "deleted BOOLEAN", "TRUE").read();
        assertThat(run.course().sourceState()).isEqualTo(SourceState.DELETED);
    }

    @Test
    void largeTextsAreReadToTheLimitAndNoFurther() throws SourceException {
        JdbcRun run = new JdbcRun(Place.H2)
                .execute(
                        "CREATE TABLE elm_course_v (course_id INTEGER, description_en CLOB)",
                        "INSERT INTO elm_course_v VALUES (1, REPEAT('x', 20000)), (2, REPEAT('y', 20001)), (3, NULL)")
                .setting("max-cell-size", 20_000)
                .read();

        assertThat(run.records()).extracting(SourceRecord::id).containsExactly("1", "3");
        assertThat(run.course().fields().description().versions())
                .extracting(Text.Version::value)
                .containsExactly("x".repeat(20_000));
        assertThat(run.onlyFinding().code()).isEqualTo(TableFinding.ROW_TOO_LARGE);
        assertThat(run.onlyFinding().source().toString()).isEqualTo("elm_course_v 2/course_id");
        assertThat(run.onlyFinding().message()).contains("description_en").contains("max-cell-size");
    }

    @Test
    void aRowThatIsTooLargeAsAWholeIsPassedOver() throws SourceException {
        JdbcRun run = new JdbcRun(Place.POSTGRESQL)
                .execute(
                        "CREATE TABLE elm_course_v (course_id INTEGER, description_en TEXT, description_fr TEXT)",
                        "INSERT INTO elm_course_v VALUES (1, REPEAT('x', 60), REPEAT('y', 60)), (2, 'x', 'y')")
                .setting("max-row-size", 100)
                .read();

        assertThat(run.records()).extracting(SourceRecord::id).containsExactly("2");
        assertThat(run.onlyFinding().message()).contains("max-row-size");
    }

    @Test
    void whatNumbersAndDatesOfPostgresqlAreBeyondOursIsAFindingForTheValueAlone() throws SourceException {
        JdbcRun run = courses(
                        Place.POSTGRESQL,
                        "ects NUMERIC, workload_hours DOUBLE PRECISION, valid_from DATE, valid_to TIMESTAMP, code TEXT",
                        "'NaN', 'Infinity', 'infinity', '-infinity', 'GEO'")
                .read();

        assertThat(run.findings(SourceFinding.VALUE_UNREADABLE))
                .extracting(finding -> finding.source().path())
                .containsExactlyInAnyOrder("1/ects", "1/workload_hours", "1/valid_from", "1/valid_to");
        assertThat(run.course().fields().codes()).hasSize(1);
        assertThat(run.course().fields().studyLoads()).isEmpty();
    }

    @Test
    void enumerationsAndTextsWithoutCaseOfPostgresqlAreTexts() throws SourceException {
        JdbcRun run = new JdbcRun(Place.POSTGRESQL)
                .execute(
                        "CREATE EXTENSION citext",
                        "CREATE TYPE kind AS ENUM ('lecture', 'seminar')",
                        "CREATE DOMAIN name_of AS TEXT",
                        "CREATE TABLE elm_course_v (course_id CITEXT PRIMARY KEY, type KIND, title_en NAME_OF)",
                        "INSERT INTO elm_course_v VALUES ('C-1', 'seminar', 'Maps'), ('c-2', 'lecture', 'Sea')")
                .setting("page-size", 1)
                .read();

        assertThat(run.records()).extracting(SourceRecord::id).containsExactly("C-1", "c-2");
        assertThat(run.course().fields().type()).contains(new Code("csv:type", "seminar"));
        assertThat(run.course().fields().title().versions().get(0).value()).isEqualTo("Maps");
    }

    @Test
    void namesInCapitalsAreTheSameNames() throws SourceException {
        JdbcRun run = new JdbcRun(Place.POSTGRESQL)
                .execute(
                        "CREATE TABLE elm_course_v (\"COURSE_ID\" TEXT, \"TITLE_EN\" TEXT, \"ECTS\" INTEGER)",
                        "INSERT INTO elm_course_v VALUES ('C-1', 'Maps', 5)")
                .read();

        assertThat(run.course().fields().title().versions()).containsExactly(new Text.Version("en", "Maps"));
        assertThat(run.course().origin().pointer("title").toString()).isEqualTo("elm_course_v C-1/title_en");
    }

    @Test
    void whatCannotBeReadOfAPersonIsNotShown() throws SourceException {
        JdbcRun run = new JdbcRun(Place.POSTGRESQL)
                .everyKind()
                .execute(
                        "CREATE TABLE elm_learner_v (learner_id TEXT, birth_date DATE, full_name TEXT)",
                        "INSERT INTO elm_learner_v VALUES ('nives@uni.example', 'infinity', 'Nives Primerova'),"
                                + " ('omar@uni.example', DATE '2001-02-03', 'Omar')")
                .setting("required-views", "learners")
                .read();

        LearnerRecord first = (LearnerRecord) run.records().get(0);
        assertThat(first.dateOfBirth()).isEmpty();
        assertThat(run.onlyFinding().source().toString()).isEqualTo("elm_learner_v:1 birth_date");
        assertThat(run.findings().toString()).doesNotContain("nives").doesNotContain("Primerova");
        assertThat(first.origin().pointer("dateOfBirth").toString()).isEqualTo("elm_learner_v:1 birth_date");
    }

    static Stream<Arguments> typesOfOtherDatabases() {
        return Stream.of(
                Arguments.of(Types.TIMESTAMP, "DATE", ColumnType.DATE_WITH_TIME),
                Arguments.of(-101, "TIMESTAMP WITH TIME ZONE", ColumnType.MOMENT_WITH_OFFSET),
                Arguments.of(-102, "TIMESTAMP WITH LOCAL TIME ZONE", ColumnType.MOMENT_WITH_OFFSET),
                Arguments.of(-155, "datetimeoffset", ColumnType.MOMENT_WITH_OFFSET),
                Arguments.of(Types.TIMESTAMP, "datetime2", ColumnType.MOMENT),
                Arguments.of(Types.NVARCHAR, "NVARCHAR2", ColumnType.TEXT),
                Arguments.of(Types.LONGVARCHAR, "TEXT", ColumnType.TEXT),
                Arguments.of(Types.NCLOB, "NCLOB", ColumnType.LONG_TEXT),
                Arguments.of(Types.NUMERIC, "NUMBER", ColumnType.NUMBER),
                Arguments.of(Types.BIT, "TINYINT", ColumnType.TRUTH),
                Arguments.of(Types.OTHER, "jsonb", ColumnType.UNREADABLE),
                Arguments.of(Types.VARBINARY, "RAW", ColumnType.UNREADABLE),
                Arguments.of(Types.TIME, "TIME", ColumnType.UNREADABLE));
    }

    @ParameterizedTest
    @MethodSource("typesOfOtherDatabases")
    void typesAreKnownByWhatDriversCallThem(int type, String name, ColumnType expected) {
        assertThat(ColumnType.of(type, name)).isEqualTo(expected);
        assertThat(List.of(ColumnType.TEXT, ColumnType.UUID, ColumnType.NUMBER).contains(expected))
                .isEqualTo(expected.orderable());
    }
}
