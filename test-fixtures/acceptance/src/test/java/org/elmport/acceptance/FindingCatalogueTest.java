package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.elmport.finding.FindingCode;
import org.junit.jupiter.api.Test;

class FindingCatalogueTest {

    private static final Set<String> FAMILIES = Set.of("SRC", "MAP", "VAL", "ANX", "PUB", "STA", "SEC");

    private final List<FindingCode> codes = FindingCatalogue.codes();

    @Test
    void everyCodeIsThereOnce() {
        assertThat(codes).extracting(FindingCode::code).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyCodeIsOfAKnownFamily() {
        assertThat(codes).extracting(FindingCode::family).allMatch(FAMILIES::contains);
    }

    @Test
    void everyCodeSaysWhatItMeansAndWhatToDo() {
        assertThat(codes).allSatisfy(code -> {
            assertThat(code.summary()).as(code.code()).endsWith(".").hasSizeGreaterThan(12);
            assertThat(code.remedy()).as(code.code()).endsWith(".").hasSizeGreaterThan(10);
        });
    }
}
