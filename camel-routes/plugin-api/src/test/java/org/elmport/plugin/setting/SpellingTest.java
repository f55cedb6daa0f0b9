package org.elmport.plugin.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> NAMES = List.of("base-url", "page-size", "ects", "title_en");

    @ParameterizedTest
    @CsvSource({
        "page-siez,page-size",
        "PAGE_SIZE,page-size",
        "pagesize,page-size",
        "base-uri,base-url",
        "titel_en,title_en",
        "ECTSS,ects",
        "ect,ects"
    })
    void findsTheNameThatWasMeant(String misspelt, String meant) {
        assertThat(Spelling.nearest(misspelt, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "page", "etc.", "''", "code"})
    void findsNothingWhereNothingIsNear(String misspelt) {
        assertThat(Spelling.nearest(misspelt, NAMES)).isEmpty();
    }

    @Test
    void doesNotMeasureEndlessNames() {
        assertThat(Spelling.nearest("x".repeat(1_000_000), NAMES)).isEmpty();
    }
}
