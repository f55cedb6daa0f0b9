package org.elmport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {

    private record Entry(String key, String content, String note) {}

    /** Whatever is appended here is soon on disk. */
    private static final int SMALL = 2_000;

    /** Whatever is appended here stays in memory. */
    private static final int AMPLE = 1 << 20;

    @TempDir
    Path directory;

    private TemporaryDirectory place;

    @BeforeEach
    void thereIsAPlaceForFiles() throws IOException {
        place = TemporaryDirectory.below(directory);
    }

    @AfterEach
    void nothingIsLeft() {
        place.close();
        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 1 << 10, 1 << 14, 1 << 20})
    void recordsComeOutSortedOncePerKeyWhateverTheBudget(int budget) throws IOException {
        // given
        List<Entry> entries = entries(new SplittableRandom(budget), 3_000);

        // when
        List<String> read;
        try (Spool spool = filled(entries, budget)) {
            read = lines(spool);
        }

        // then
        assertThat(read).isEqualTo(expected(entries));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfArrivalDoesNotShow(long seed) throws IOException {
        // given
        List<Entry> entries = entries(new SplittableRandom(seed), 2_000);
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));

        // when
        List<String> read;
        List<String> readShuffled;
        try (Spool spool = filled(entries, 4_000)) {
            read = lines(spool);
        }
        try (Spool spool = filled(shuffled, 9_000)) {
            readShuffled = lines(spool);
        }

        // then
        assertThat(readShuffled).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, SMALL, AMPLE})
    void aSpoolCanBeReadManyTimesAndFilledInBetween(int budget) throws IOException {
        try (Spool spool = filled(List.of(new Entry("b", "2", "")), budget)) {
            // given
            assertThat(lines(spool)).containsExactly("b|2||1");
            append(spool, new Entry("a", "1", ""));

            // when
            List<String> read = lines(spool);

            // then
            assertThat(read).containsExactly("a|1||1", "b|2||1");
            assertThat(lines(spool)).isEqualTo(read);
            append(spool, new Entry("b", "3", ""));
            assertThat(lines(spool)).containsExactly("a|1||1", "b|2||2");
        }
    }

    @Test
    void whatFitsIntoTheBudgetIsNeverWritten() throws IOException {
        // when
        try (Spool spool = filled(entries(new SplittableRandom(3), 500), AMPLE)) {
            // then
            assertThat(lines(spool)).hasSizeGreaterThan(100);
            assertThat(spool.runs()).isZero();
            assertThat(directory).isEmptyDirectory();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void aSpoolInMemoryAndOneOnDiskReadTheSame(long seed) throws IOException {
        // given
        List<Entry> entries = entries(new SplittableRandom(seed), 1_000);

        // when
        List<String> inMemory;
        List<String> onDisk;
        try (Spool ample = filled(entries, AMPLE)) {
            inMemory = lines(ample);
        }
        try (Spool small = filled(entries, SMALL)) {
            onDisk = lines(small);
        }

        // then
        assertThat(inMemory).as("seed %d", seed).isEqualTo(onDisk);
    }

    @Test
    void aRecordLargerThanTheBudgetAndTheWindowsPasses() throws IOException {
        // given
        String image = "i".repeat(700_000);

        // when
        try (Spool spool = filled(
                List.of(new Entry("b", "small", ""), new Entry("a", image, "note"), new Entry("c", "small", "")),
                1_000)) {

            // then
            assertThat(lines(spool)).containsExactly("a|" + image + "|note|1", "b|small||1", "c|small||1");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {SMALL, AMPLE})
    void aRecordIsFoundAgainByItsAddress(int budget) throws IOException {
        try (Spool spool = filled(entries(new SplittableRandom(9), 500), budget)) {
            SpoolMerge merge = spool.merged();
            while (merge.next()) {
                // when
                SpoolRecord again = spool.read(merge.address());

                // then
                assertThat(again.compareTo(merge.record())).isZero();
            }
        }
    }

    @Test
    void keysSortByUnsignedBytes() throws IOException {
        try (Spool spool =
                filled(List.of(new Entry("ÿ", "", ""), new Entry("z", "", ""), new Entry("", "", "")), 500)) {
            assertThat(lines(spool)).containsExactly("|||1", "z|||1", "ÿ|||1");
        }
    }

    @Test
    void anEmptySpoolHasNothingToRead() throws IOException {
        try (Spool spool = filled(List.of(), 1_000)) {
            assertThat(spool.merged().next()).isFalse();
        }
    }

    @Test
    void theFileGoesWhenTheSpoolIsClosed() throws IOException {
        // given
        Spool spool = filled(entries(new SplittableRandom(1), 100), 500);
        assertThat(place.file("spool")).exists();

        // when
        spool.close();

        // then
        assertThat(place.file("spool")).doesNotExist();
    }

    @Test
    void manyRunsAreReadThroughSmallWindows() throws IOException {
        // given
        List<Entry> entries = entries(new SplittableRandom(5), 20_000);

        // when
        try (Spool spool = filled(entries, 300)) {
            List<String> read = lines(spool);

            // then
            assertThat(spool.runs()).isGreaterThan(1_500);
            assertThat(read).isEqualTo(expected(entries));
            assertThat(directory).isDirectoryRecursivelyContaining("glob:**/spool");
        }
    }

    private static List<Entry> entries(SplittableRandom random, int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String key = "https://id.uni.example/".substring(0, random.nextInt(1, 23)) + random.nextInt(count / 2);
            entries.add(new Entry(key, "content " + random.nextInt(3), "note " + random.nextInt(9)));
        }
        return entries;
    }

    /** The same by an ordinary map. */
    private static List<String> expected(List<Entry> entries) {
        TreeMap<String, TreeSet<String>> contents = new TreeMap<>();
        TreeMap<String, String> notes = new TreeMap<>();
        for (Entry entry : entries) {
            contents.computeIfAbsent(entry.key(), any -> new TreeSet<>()).add(entry.content());
            notes.merge(
                    entry.key() + "|" + entry.content(),
                    entry.note(),
                    (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
        List<String> lines = new ArrayList<>();
        contents.forEach((key, values) -> lines.add(
                key + "|" + values.first() + "|" + notes.get(key + "|" + values.first()) + "|" + values.size()));
        return lines;
    }

    private Spool filled(List<Entry> entries, int budget) throws IOException {
        Spool spool = new Spool(place, "spool", budget);
        for (Entry entry : entries) {
            append(spool, entry);
        }
        return spool;
    }

    private static void append(Spool spool, Entry entry) throws IOException {
        spool.append(
                new ByteSink().letters(entry.key()),
                new ByteSink().letters(entry.content()),
                new ByteSink().letters(entry.note()));
    }

    private static List<String> lines(Spool spool) throws IOException {
        List<String> lines = new ArrayList<>();
        SpoolMerge merge = spool.merged();
        while (merge.next()) {
            SpoolRecord record = merge.record();
            lines.add(text(record.bytes, record.key, record.keyLength) + "|"
                    + text(record.bytes, record.content(), record.contentLength) + "|"
                    + text(record.bytes, record.note(), record.noteLength) + "|" + merge.contents());
        }
        return lines;
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }
}
