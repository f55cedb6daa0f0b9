package org.elmport.spill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberListTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {10, 64, 4_096, 9_000, 100_000})
    void givesBackWhatWasAddedInItsOrder(int entries) {
        // given
        SplittableRandom random = new SplittableRandom(entries);
        List<Long> expected = new ArrayList<>();
        try (NumberList list = new NumberList(new SpillOptions(directory, entries))) {
            for (int length : new int[] {0, 1, 500, 12_000}) {
                // when
                while (expected.size() < length) {
                    long number = random.nextLong();
                    expected.add(number);
                    list.add(number);
                }
                List<Long> all = new ArrayList<>();
                list.forEach(all::add);

                // then
                assertThat(all).isEqualTo(expected);
                assertThat(list.size()).isEqualTo(length);
                assertThat(list.onDisk()).isEqualTo(length > entries);
            }
        }
    }
}
