package org.elmport.plugin.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SeenIdentifiersTest {

    @Test
    void remembersWhatASetRemembers() {
        SplittableRandom random = new SplittableRandom(3);
        Set<String> expected = new HashSet<>();
        SeenIdentifiers seen = new SeenIdentifiers();
        for (int i = 0; i < 100_000; i++) {
            String identifier = "C-" + random.nextInt(60_000);
            assertThat(seen.add(identifier)).isEqualTo(expected.add(identifier));
        }
        assertThat(expected).hasSizeGreaterThan(40_000);
    }
}
