package org.elmport.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.elmport.plugin.RecordSource;
import org.elmport.record.SourceRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows without end: a page is kept at a time, and of a row that was read the fingerprint of its identifier. */
class ManyRowsTest {

    private static final int ROWS = 100_000;

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static JdbcRun large(Place place) {
        String numbers = place == Place.H2
                ? "SYSTEM_RANGE(1, " + ROWS + ") AS r(i)"
                : "generate_series(1, " + ROWS + ") AS r(i)";
        return new JdbcRun(place)
                .execute(
                        "CREATE TABLE elm_course_v (course_id VARCHAR(20) PRIMARY KEY, title_en VARCHAR(200),"
                                + " description_en VARCHAR(4000), ects DECIMAL(5,2), isced_f CHAR(4), valid_from DATE)",
                        "INSERT INTO elm_course_v SELECT 'C-' || i, 'Course ' || i, REPEAT('What one learns. ', 60),"
                                + " 7.5, '0532', DATE '2026-09-01' FROM " + numbers);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("long")
    void memoryStaysFlat(Place place) throws Exception {
        JdbcRun run = large(place);
        long start = System.nanoTime();
        long early = 0;
        long late = 0;
        int read = 0;
        try (RecordSource source = run.open()) {
            for (Optional<SourceRecord> next = source.next(); next.isPresent(); next = source.next()) {
                read++;
                if (read == 10_500) {
                    early = used();
                } else if (read == ROWS - 500) {
                    late = used();
                }
            }
            assertThat(source.summary().requests()).isLessThan(ROWS / 1_000 + 5L);
        }
        double seconds = (System.nanoTime() - start) / 1e9;

        System.out.printf(
                "%s: %.0f rows a second, %d KiB more at the end%n", place, read / seconds, (late - early) >> 10);
        assertThat(read).isEqualTo(ROWS);
        // fingerprints of 100,000 identifiers take 4 MiB at most; the rows themselves would be 100 MB
        assertThat(late - early).isLessThan(12L << 20);
    }
}
