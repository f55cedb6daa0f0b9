package org.elmport.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.elmport.finding.Findings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows without end: what is kept of a row that was read is the fingerprint of its identifier. */
class FlatMemoryTest {

    private static final String HEADER = "course_id,title_en,description_en,ects,isced_f,language,mode,valid_from\n";

    /** A set of one endless file, made while it is read. */
    private record Generated(long rows, String row) implements FileSet {

        @Override
        public List<String> names() {
            return List.of("courses.csv");
        }

        @Override
        public boolean single() {
            return true;
        }

        @Override
        public InputStream open(String name) {
            return new GeneratedRows(rows, row);
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    /** A thousand rows at a time. */
    private static final class GeneratedRows extends InputStream {

        private final long rows;
        private final String row;
        private long made;
        private InputStream chunk = text(HEADER);

        GeneratedRows(long rows, String row) {
            this.rows = rows;
            this.row = row;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (chunk.available() == 0 && made < rows) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < 1_000 && made < rows; i++) {
                    text.append("C-").append(++made).append(row);
                }
                chunk = text(text.toString());
            }
            return chunk.read(target, offset, length);
        }

        private static InputStream text(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The most memory in use while the rows are read, and above what was in use before. */
    private static long peak(long rows, String row) throws Exception {
        read(10_000, row, () -> {});
        long before = used();
        AtomicLong peak = new AtomicLong();
        assertThat(read(rows, row, () -> peak.accumulateAndGet(used() - before, Math::max)))
                .isEqualTo(rows);
        return peak.get();
    }

    private static long read(long rows, String row, Runnable everyNowAndThen) throws Exception {
        Generated files = new Generated(rows, row);
        CsvOptions options = CsvOptions.of(
                new SettingsReader(text -> text, problem -> {}).read("", CsvSettings.ALL, Map.of("path", ".")));
        Assignment assignment = Assignment.of(files, Map.of(), List.of(), RecordKind.catalogue());
        Findings findings = new Findings(10);
        long delivered = 0;
        try (CsvCrawl crawl = new CsvCrawl(files, assignment, options, findings)) {
            for (Optional<SourceRecord> next = crawl.next(); next.isPresent(); next = crawl.next()) {
                if (++delivered % 250_000 == 0) {
                    everyNowAndThen.run();
                }
            }
            assertThat(crawl.summary().whole()).isTrue();
        }
        return delivered;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static final String ROW =
            ",Course,\"What one learns, in some words.\",5,0532,en,online|presential,2026-09-01\n";

    @ParameterizedTest
    @ValueSource(longs = {1, 20_000})
    void readsEveryRow(long rows) throws Exception {
        assertThat(read(rows, ROW, () -> {})).isEqualTo(rows);
    }

    @Test
    @Tag("long")
    void keepsNothingOfTwoMillionRowsButFingerprints() throws Exception {
        long start = System.nanoTime();
        long peak = peak(2_000_000, ROW);
        double seconds = (System.nanoTime() - start) / 1e9;

        System.out.printf("%.0f rows a second, %d MiB%n", 2_000_000 / seconds, peak >> 20);
        // 16 bytes for each place of a table with four million places
        assertThat(peak).isLessThan((64L + 8) << 20);
    }

    @Test
    @Tag("long")
    void doesNotKeepMillionsOfFindings() throws Exception {
        assertThat(peak(1_000_000, ",a,b,five,0532,en,online,spring\n")).isLessThan((32L + 8) << 20);
    }
}
