package org.elmport.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A remedy names a field of a source only where Elmport has a plugin for that source. */
class SourceWordsTest {

    private static final Set<String> SOURCES = Set.of("csv", "ooapi", "elmo");

    @ParameterizedTest
    @EnumSource
    void anElementIsNamedInTheWordsOfSourcesThatExist(StandardElement element) {
        assertThat(SourceWords.of(element).keySet()).isSubsetOf(SOURCES);
        assertThat(SourceWords.of(element).values())
                .allSatisfy(words -> assertThat(words).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void whatFilesAndCataloguesHoldIsNamedForThem(StandardElement element) {
        assertThat(SourceWords.of(element)).containsKey("csv");
    }
}
