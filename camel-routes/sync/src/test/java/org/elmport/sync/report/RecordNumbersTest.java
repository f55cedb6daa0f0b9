package org.elmport.sync.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.elmport.finding.RecordReference;
import org.elmport.spill.SpillOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordNumbersTest {

    @TempDir
    private Path directory;

    @Test
    void keepsTheLastNumberOfEachRecordAsTheTableGrows() {
        // given
        SplittableRandom random = new SplittableRandom(42);
        Map<RecordReference, Long> expected = new HashMap<>();
        RecordNumbers numbers = new RecordNumbers(new SpillOptions(directory, 1_000));

        // when
        for (int i = 0; i < 20_000; i++) {
            RecordReference record = new RecordReference("course", "C" + random.nextInt(12_000));
            long number = random.nextLong();
            numbers.put(record, number);
            expected.put(record, number);
        }

        // then
        expected.forEach((record, number) -> assertThat(numbers.get(record)).hasValue(number));
        assertThat(numbers.get(new RecordReference("offering", "C1"))).isEmpty();
    }

    @Test
    void handsOverEachRecordOnce() {
        // given
        RecordNumbers numbers = new RecordNumbers(new SpillOptions(directory, 1_000));
        Map<Long, Long> expected = new HashMap<>();
        for (int i = 0; i < 30_000; i++) {
            RecordReference record = new RecordReference("offering", "O-" + i);
            numbers.put(record, i);
            expected.put(RecordNumbers.hash(record), (long) i);
        }

        // when
        Map<Long, Long> handedOver = new HashMap<>();
        numbers.forEach(
                (record, number) -> assertThat(handedOver.put(record, number)).isNull());

        // then
        assertThat(handedOver).isEqualTo(expected);
    }
}
