package org.elmport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteChunksTest {

    private static final int LARGER_THAN_ANY_CHUNK = 300_000;

    private record Stretch(int place, int length, byte mark) {}

    private final ByteChunks chunks = new ByteChunks();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noStretchTouchesAnother(long seed) {
        // given
        SplittableRandom random = new SplittableRandom(seed);

        for (int round = 0; round < 3; round++) {
            // when
            List<Stretch> taken = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                taken.add(filled(length(random), (byte) i));
            }

            // then
            assertThat(taken).as("seed %d, round %d", seed, round).allMatch(this::untouched);
            chunks.clear();
        }
    }

    @Test
    void anEmptyStretchBehindAFullChunkHasAPlace() {
        for (int size : List.of(1 << 14, 1 << 15, 1 << 16, 1 << 17, 1 << 18, LARGER_THAN_ANY_CHUNK)) {
            // given
            chunks.take(size);

            // when
            int place = chunks.take(0);

            // then
            assertThat(ByteChunks.offset(place)).isLessThan(chunks.bytes(place).length);
        }
    }

    private static int length(SplittableRandom random) {
        return random.nextInt(50) == 0 ? random.nextInt(LARGER_THAN_ANY_CHUNK) : random.nextInt(4_000);
    }

    private Stretch filled(int length, byte mark) {
        int place = chunks.take(length);
        int from = ByteChunks.offset(place);
        Arrays.fill(chunks.bytes(place), from, from + length, mark);
        return new Stretch(place, length, mark);
    }

    private boolean untouched(Stretch stretch) {
        byte[] bytes = chunks.bytes(stretch.place());
        int from = ByteChunks.offset(stretch.place());
        for (int i = 0; i < stretch.length(); i++) {
            if (bytes[from + i] != stretch.mark()) {
                return false;
            }
        }
        return true;
    }
}
