package org.elmport.plugin.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.elmport.spill.SpillOptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenIdentifiersTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {500, SpillOptions.STANDARD_ENTRIES})
    void remembersWhatASetRemembersHoweverLittleStaysInMemory(int entries) {
        SplittableRandom random = new SplittableRandom(3);
        Set<String> expected = new HashSet<>();
        try (SeenIdentifiers seen = new SeenIdentifiers(new SpillOptions(directory, entries))) {
            for (int i = 0; i < 30_000; i++) {
                String identifier = "C-" + random.nextInt(20_000);
                assertThat(seen.contains(identifier)).isEqualTo(expected.contains(identifier));
                assertThat(seen.add(identifier)).isEqualTo(expected.add(identifier));
            }
        }
        assertThat(expected).hasSizeGreaterThan(10_000);
    }
}
