package org.elmport.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {

    @Test
    void oneThingIsNamedAsOne() {
        assertThat(Counted.of(0, "error")).isEqualTo("0 errors");
        assertThat(Counted.of(1, "error")).isEqualTo("1 error");
        assertThat(Counted.of(12_345, "error")).isEqualTo("12,345 errors");
        assertThat(Counted.of(1, "entity", "entities")).isEqualTo("1 entity");
        assertThat(Counted.of(2, "entity", "entities")).isEqualTo("2 entities");
        assertThat(Counted.severities(1, 2)).isEqualTo("1 error, 2 warnings");
    }
}
