package org.elmport.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.elmport.plugin.SourceException;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is gone is told by a column of the view, or by a view of its own. */
class DeletedTest {

    private static Map<String, SourceState> states(JdbcRun run) {
        return run.records().stream().collect(Collectors.toMap(SourceRecord::id, SourceRecord::sourceState));
    }

    @ParameterizedTest
    @EnumSource
    void aColumnSaysWhatIsGone(Place place) throws SourceException {
        JdbcRun run = new JdbcRun(place)
                .execute(
                        "CREATE TABLE elm_course_v (course_id VARCHAR(9), deleted CHAR(1))",
                        "INSERT INTO elm_course_v VALUES ('C-1', 'J'), ('C-2', 'N'), ('C-3', NULL)")
                .setting("code-maps", Map.of("deleted", Map.of("J", "true", "N", "false")))
                .read();

        assertThat(states(run))
                .containsOnly(
                        Map.entry("C-1", SourceState.DELETED),
                        Map.entry("C-2", SourceState.CURRENT),
                        Map.entry("C-3", SourceState.CURRENT));
    }

    @ParameterizedTest
    @EnumSource
    void aViewSaysWhatIsGoneUnlessItIsThereAgain(Place place) throws SourceException {
        JdbcRun run = new JdbcRun(place)
                .execute(
                        "CREATE TABLE elm_course_v (nr VARCHAR(9), title_en VARCHAR(9))",
                        "INSERT INTO elm_course_v VALUES ('C-1', 'Maps'), ('C-2', 'Sea')",
                        "CREATE TABLE courses_gone (nr VARCHAR(9), gone_by VARCHAR(9), title_en VARCHAR(9))",
                        "INSERT INTO courses_gone VALUES ('C-2', 'x', 'Sea'), ('C-3', 'y', 'Land'), ('C-4', 'y', '')")
                .setting("columns", Map.of("courses", Map.of("course_id", "nr")))
                .setting("deleted-views", Map.of("courses", "courses_gone"))
                .setting("page-size", 1)
                .read();

        assertThat(states(run))
                .containsOnly(
                        Map.entry("C-1", SourceState.CURRENT),
                        Map.entry("C-2", SourceState.CURRENT),
                        Map.entry("C-3", SourceState.DELETED),
                        Map.entry("C-4", SourceState.DELETED));
        assertThat(run.findings()).isEmpty();
        assertThat(run.records())
                .filteredOn(record -> record.id().equals("C-3"))
                .singleElement()
                .satisfies(record -> assertThat(record.origin().resource()).isEqualTo("courses_gone"));
    }

    @Test
    void aQueryCanStandForAView() throws SourceException {
        JdbcRun run = new JdbcRun(Place.POSTGRESQL)
                .execute(
                        "CREATE TABLE kurse (nr INTEGER, titel TEXT, weg BOOLEAN)",
                        "INSERT INTO kurse VALUES (1, 'Karten', FALSE), (2, 'Meer', TRUE)")
                .setting(
                        "queries",
                        Map.of("courses", "SELECT nr AS course_id, titel AS title_de, weg AS deleted FROM kurse;"))
                .setting("page-size", 1)
                .read();

        assertThat(states(run)).containsOnly(Map.entry("1", SourceState.CURRENT), Map.entry("2", SourceState.DELETED));
        assertThat(run.course().origin().pointer("title").toString()).isEqualTo("query for courses 1/title_de");
    }
}
