package org.elmport.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceException;
import org.elmport.record.CourseRecord;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A view may change between two pages: no row comes twice, none that stays is lost, and the next run brings the rest. */
class ChangingViewTest {

    private static final int ROWS = 40;
    private static final int READ = 10;

    /** The change bears this time, and becomes visible only after the crawl began. */
    private static final String CHANGED = "TIMESTAMP '2026-03-02 11:59:00'";

    private static final String BEGAN = "2026-03-02T12:00:00Z";

    private static JdbcRun courses(Place place) {
        String numbers = place == Place.H2
                ? "SYSTEM_RANGE(1, " + ROWS + ") AS r(i)"
                : "generate_series(1, " + ROWS + ") AS r(i)";
        return new JdbcRun(place)
                .execute(
                        "CREATE TABLE elm_course_v (course_id INTEGER PRIMARY KEY, title_en VARCHAR(20), modified_at"
                                + " TIMESTAMP)",
                        "INSERT INTO elm_course_v SELECT i, 'Maps', TIMESTAMP '2001-01-01 00:00:00' FROM " + numbers,
                        "CREATE TABLE courses_gone (course_id INTEGER, modified_at TIMESTAMP)")
                .setting("deleted-views", Map.of("courses", "courses_gone"))
                .setting("page-size", READ);
    }

    /** Reads the first page, lets somebody work in the student system, and reads on. */
    private static List<SourceRecord> readWhileChanged(JdbcRun run) throws SourceException {
        List<SourceRecord> read = new ArrayList<>();
        try (RecordSource source = run.open()) {
            for (int i = 0; i < READ; i++) {
                read.add(source.next().orElseThrow());
            }
            run.execute(
                    "INSERT INTO elm_course_v VALUES (-1, 'Behind', " + CHANGED + "), (45, 'Ahead', " + CHANGED + ")",
                    "UPDATE elm_course_v SET title_en = 'Changed', modified_at = " + CHANGED
                            + " WHERE course_id IN (4, 30)",
                    "DELETE FROM elm_course_v WHERE course_id IN (3, " + READ + ", 11, 20)",
                    "INSERT INTO courses_gone VALUES (3, " + CHANGED + "), (" + READ + ", " + CHANGED + "), (11, "
                            + CHANGED + "), (20, " + CHANGED + ")");
            for (Optional<SourceRecord> next = source.next(); next.isPresent(); next = source.next()) {
                read.add(next.get());
            }
            assertThat(source.summary().whole()).isTrue();
            assertThat(source.summary().unreadable()).isZero();
        }
        return read;
    }

    private static List<String> said(List<SourceRecord> records) {
        return records.stream()
                .map(record -> record.sourceState() == SourceState.DELETED
                        ? record.id() + " gone"
                        : record.id() + " " + title(record))
                .toList();
    }

    private static String title(SourceRecord record) {
        return ((CourseRecord) record).fields().title().versions().get(0).value();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAheadComesAsItIsThenAndWhatWasReadComesOnce(Place place) throws SourceException {
        // when
        JdbcRun run = courses(place);
        List<String> read = said(readWhileChanged(run));

        // then: what was deleted ahead of the reader is told as gone, what was read before stays as it was read
        List<String> expected = new ArrayList<>();
        IntStream.rangeClosed(1, ROWS)
                .filter(id -> id != 11 && id != 20)
                .forEach(id -> expected.add(id + (id == 30 ? " Changed" : " Maps")));
        expected.addAll(List.of("45 Ahead", "11 gone", "20 gone"));
        assertThat(read).containsExactlyElementsOf(expected);
        assertThat(run.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theOverlapBringsWhatCameBehindTheReader(Place place) throws SourceException {
        // given
        JdbcRun run = courses(place);
        readWhileChanged(run);

        // when
        run.since(BEGAN).read();

        // then
        assertThat(said(run.records()))
                .containsExactlyInAnyOrder(
                        "-1 Behind",
                        "4 Changed",
                        "30 Changed",
                        "45 Ahead",
                        "3 gone",
                        READ + " gone",
                        "11 gone",
                        "20 gone");

        // and: without it, all of that would be lost
        JdbcRun hasty = courses(place).setting("overlap", "0s");
        readWhileChanged(hasty);
        assertThat(hasty.since(BEGAN).read().records()).isEmpty();
    }
}
