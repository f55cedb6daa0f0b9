package org.elmport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.elmport.finding.RecordReference;
import org.elmport.spill.SpillOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldBackRecordsTest {

    private final HeldBackRecords records = new HeldBackRecords(SpillOptions.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:elmport:course:CS%2F101",
                "https://id.uni.example/course/CS%2F101",
                "https://uni.example/id#course/CS%2F101"
            })
    void aRecordIsFoundByTheIdentifierThatTheMappingMakesOfIt(String iri) {
        // given
        records.add(new RecordReference("course", "CS/101"));

        // then
        assertThat(records.explains(iri)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:elmport:programme:CS%2F101",
                "https://id.uni.example/course/CS%2F102",
                "CS%2F101",
                "",
                "%",
                "/",
                "https://id.uni.example/course/100%"
            })
    void otherIdentifiersAreNotExplained(String iri) {
        // given
        records.add(new RecordReference("course", "CS/101"));

        // then
        assertThat(records.explains(iri)).isFalse();
    }

    @Test
    void manyRecordsAreRemembered() {
        // given
        for (int i = 0; i < 1_000; i++) {
            records.add(new RecordReference("offering", "o " + i));
        }

        // then
        for (int i = 0; i < 1_000; i++) {
            assertThat(records.explains("urn:elmport:offering:o%20" + i)).isTrue();
        }
        assertThat(records.explains("urn:elmport:offering:o%201000")).isFalse();
    }
}
