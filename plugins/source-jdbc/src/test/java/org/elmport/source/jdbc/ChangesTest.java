package org.elmport.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.elmport.plugin.SourceException;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where only changes are asked for, rows that may have changed are read, and rather one too many than too few. */
class ChangesTest {

    private static final String SINCE = "2026-03-01T12:00:00Z";

    private static JdbcRun courses(Place place, String type) {
        return new JdbcRun(place)
                .execute("CREATE TABLE elm_course_v (course_id VARCHAR(9), modified_at " + type + ")")
                .setting("page-size", 1);
    }

    private static JdbcRun row(JdbcRun run, String id, String modified) {
        return run.execute("INSERT INTO elm_course_v VALUES ('" + id + "', " + modified + ")");
    }

    private static List<String> ids(JdbcRun run) throws SourceException {
        return run.read().records().stream().map(SourceRecord::id).toList();
    }

    @ParameterizedTest
    @EnumSource
    void changesAreLookedForEarlierThanAskedForAndWhatDoesNotSayWhenIsRead(Place place) throws SourceException {
        JdbcRun run = courses(place, "TIMESTAMP WITH TIME ZONE");
        row(run, "OLD", "TIMESTAMP WITH TIME ZONE '2026-03-01 10:59:59+00:00'");
        row(run, "SEAM", "TIMESTAMP WITH TIME ZONE '2026-03-01 11:30:00+00:00'");
        row(run, "ZONE", "TIMESTAMP WITH TIME ZONE '2026-03-01 12:30:00+01:00'");
        row(run, "NEW", "TIMESTAMP WITH TIME ZONE '2026-03-02 00:00:00+00:00'");
        row(run, "NEVER", "NULL");

        assertThat(ids(run.since(SINCE))).containsExactly("NEVER", "NEW", "SEAM", "ZONE");
        // the others are there all the same
        assertThat(run.summary().whole()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theOverlapAndTheZoneOfTimesWithoutOneAreSettings(Place place) throws SourceException {
        JdbcRun run = courses(place, "TIMESTAMP");
        row(run, "A", "TIMESTAMP '2026-03-01 13:59:00'");
        row(run, "B", "TIMESTAMP '2026-03-01 14:01:00'");

        // noon in UTC is two hours later in Helsinki in winter
        run.setting("overlap", "0s").setting("modified-zone", "Europe/Helsinki");
        assertThat(ids(run.since(SINCE))).containsExactly("B");
    }

    @ParameterizedTest
    @EnumSource
    void aDayCountsAsAWhole(Place place) throws SourceException {
        JdbcRun run = courses(place, "DATE");
        row(run, "A", "DATE '2026-02-28'");
        row(run, "B", "DATE '2026-03-01'");

        assertThat(ids(run.since(SINCE))).containsExactly("B");
    }

    @ParameterizedTest
    @EnumSource
    void allIsReadWhereNobodyAsksOrTheViewDoesNotSay(Place place) throws SourceException {
        JdbcRun all = courses(place, "TIMESTAMP");
        row(all, "A", "TIMESTAMP '2001-01-01 00:00:00'");
        assertThat(ids(all)).containsExactly("A");

        JdbcRun silent = new JdbcRun(place)
                .execute("CREATE TABLE elm_course_v (course_id VARCHAR(9))", "INSERT INTO elm_course_v VALUES ('A')")
                .since(SINCE);
        assertThat(ids(silent)).containsExactly("A");
    }

    @ParameterizedTest
    @EnumSource
    void whatWentSinceThenIsToldToo(Place place) throws SourceException {
        JdbcRun run = new JdbcRun(place)
                .execute(
                        "CREATE TABLE elm_course_v (course_id VARCHAR(9), updated_at TIMESTAMP)",
                        "INSERT INTO elm_course_v VALUES ('HERE', TIMESTAMP '2001-01-01 00:00:00'),"
                                + " ('NEW', TIMESTAMP '2026-03-01 12:00:00')",
                        "CREATE TABLE courses_gone (course_id VARCHAR(9), updated_at TIMESTAMP)",
                        "INSERT INTO courses_gone VALUES ('LONG-AGO', TIMESTAMP '2001-01-01 00:00:00'),"
                                + " ('GONE', TIMESTAMP '2026-03-01 12:00:00'),"
                                + " ('HERE', TIMESTAMP '2026-03-01 12:00:00')")
                .setting("columns", Map.of("courses", Map.of("modified_at", "updated_at")))
                .setting("deleted-views", Map.of("courses", "courses_gone"))
                .since(SINCE);

        // what is there although it was not changed is not gone
        assertThat(run.read().records())
                .extracting(record -> record.id() + " " + record.sourceState())
                .containsExactlyInAnyOrder("NEW " + SourceState.CURRENT, "GONE " + SourceState.DELETED);
    }

    @Test
    void aColumnThatCannotSayWhenIsNamedOnlyWhereItMatters() throws SourceException {
        JdbcRun run = courses(Place.H2, "VARCHAR(30)");
        row(run, "A", "'2026-03-01'");

        assertThat(ids(run)).containsExactly("A");
        assertThat(run.since(SINCE).fault())
                .hasMessageContaining("its column modified_at is of the type")
                .hasMessageContaining("by which changes cannot be found");
    }
}
