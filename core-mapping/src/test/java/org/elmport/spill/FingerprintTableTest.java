package org.elmport.spill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTableTest {

    /** Any two of these differ, and all bits of them do. */
    private static long spread(long number) {
        return new SplittableRandom(number).nextLong();
    }

    @TempDir
    private Path directory;

    private record Print(long high, long low) {

        static Print of(long number) {
            return new Print(spread(number), spread(~number));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 1_000, SpillOptions.STANDARD_ENTRIES})
    void keepsWhatAMapKeepsHoweverLittleStaysInMemory(int entries) {
        for (int seed = 0; seed < 3; seed++) {
            // given
            SplittableRandom random = new SplittableRandom(seed);
            Map<Print, Long> expected = new HashMap<>();
            int operations = Math.min(20_000, 400 * entries);
            try (FingerprintTable table = table(entries)) {
                // when
                for (int i = 0; i < operations; i++) {
                    Print print = Print.of(random.nextInt(operations / 3));
                    long before = expected.getOrDefault(print, 0L);
                    long said = operate(random.nextInt(3), table, print, 1L << random.nextInt(62), expected);

                    // then
                    assertThat(said).as("seed %d, operation %d", seed, i).isEqualTo(before);
                }
                assertThat(table.size()).isEqualTo(expected.size());
                assertThat(all(table)).isEqualTo(expected);
                assertThat(table.onDisk()).isEqualTo(expected.size() > entries);
                expected.forEach((print, value) ->
                        assertThat(table.get(print.high, print.low)).isEqualTo(value));
                assertThat(table.get(1, 2)).isZero();
            }
        }
    }

    private static long operate(
            int operation, FingerprintTable table, Print print, long value, Map<Print, Long> expected) {
        if (operation == 0) {
            return table.get(print.high, print.low);
        }
        if (operation == 1) {
            expected.merge(print, value, (one, other) -> one | other);
            return table.merge(print.high, print.low, value);
        }
        expected.put(print, value);
        return table.put(print.high, print.low, value);
    }

    private static Map<Print, Long> all(FingerprintTable table) {
        Map<Print, Long> all = new HashMap<>();
        table.forEach((high, low, value) ->
                assertThat(all.put(new Print(high, low), value)).isNull());
        return all;
    }

    @Test
    void findsFingerprintsThatAreNotSpreadAtAll() {
        // given: all begin alike, so that their bits do not say where they are
        try (FingerprintTable table = table(100)) {
            for (int i = 0; i < 5_000; i++) {
                table.put(i % 2 == 0 ? 7 : -7, i, i + 1L);
            }

            // then
            for (int i = 0; i < 5_000; i++) {
                assertThat(table.get(i % 2 == 0 ? 7 : -7, i)).isEqualTo(i + 1L);
                assertThat(table.get(i % 2 == 0 ? -7 : 7, i)).isZero();
            }
        }
    }

    @Test
    void whatIsAskedForAgainAndAgainIsReadOnce() {
        try (FingerprintTable table = table(100)) {
            for (int i = 0; i < 250; i++) {
                table.put(spread(i), i, 1);
            }
            long before = table.searches();

            // when
            for (int i = 0; i < 1_000; i++) {
                assertThat(table.merge(spread(7), 7, 1)).isEqualTo(1);
            }

            // then
            assertThat(table.searches()).isEqualTo(before + 1);
            assertThat(table.size()).isEqualTo(250);
        }
    }

    @Test
    void smallTablesHaveNoFile() throws IOException {
        // given
        Path nowhere = directory.resolve("nowhere");

        // when
        try (FingerprintTable table = new FingerprintTable(new SpillOptions(nowhere, 1_000))) {
            for (int i = 0; i < 1_000; i++) {
                table.put(spread(i), i, 1);
            }

            // then
            assertThat(table.onDisk()).isFalse();
            assertThat(all(table)).hasSize(1_000);
        }
    }

    @Test
    void filesHaveNoNameSoThatNothingIsLeftBehind() throws IOException {
        try (FingerprintTable table = table(10)) {
            for (int i = 0; i < 1_000; i++) {
                table.put(spread(i), i, 1);
            }
            assertThat(table.onDisk()).isTrue();
            try (Stream<Path> files = Files.list(directory)) {
                assertThat(files).isEmpty();
            }
        }
    }

    @Test
    void aDirectoryThatIsNotThereIsSaidInPlainWords() {
        // given
        Path nowhere = directory.resolve("nowhere");
        FingerprintTable table = new FingerprintTable(new SpillOptions(nowhere, 1));
        table.put(1, 1, 1);

        // then
        assertThatThrownBy(() -> table.put(2, 2, 1))
                .isInstanceOfSatisfying(
                        SpillException.class,
                        fault -> assertThat(fault.remedy()).startsWith("Create it"))
                .hasMessage("the temporary directory " + nowhere + " is not there");
    }

    @Test
    void everyFaultOfTheDiskIsSaidInPlainWords() {
        // given
        Path tmp = Path.of("spills");
        List<IOException> failures = List.of(
                new IOException("No space left on device"),
                new java.nio.file.AccessDeniedException("spills/1"),
                new java.nio.file.FileSystemException("spills/1", null, "Read-only file system"),
                new IOException("Input/output error"));

        // then
        assertThat(failures.stream().map(failure -> SpillException.of(tmp, failure)))
                .extracting(SpillException::getMessage)
                .containsExactly(
                        "the disk of the temporary directory spills is full",
                        "cannot write to the temporary directory spills: no permission",
                        "cannot write to the temporary directory spills: no permission",
                        "cannot use the temporary directory spills: Input/output error");
        assertThat(SpillException.of(tmp, failures.get(0)).remedy()).startsWith("Free some space there");
    }

    @Test
    void theWorkGrowsWithTheEntriesAlone() {
        assertThat(stepsPerEntry(200_000)).isLessThan(1.2 * stepsPerEntry(10_000) + 1);
    }

    private double stepsPerEntry(int entries) {
        try (FingerprintTable table = table(5_000)) {
            for (int i = 0; i < entries; i++) {
                table.merge(spread(i), spread(~i), 1);
            }
            return (double) table.steps() / entries;
        }
    }

    private FingerprintTable table(int entries) {
        return new FingerprintTable(new SpillOptions(directory, entries));
    }
}
