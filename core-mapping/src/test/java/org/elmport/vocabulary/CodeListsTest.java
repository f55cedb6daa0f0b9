package org.elmport.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListsTest {

    private final CodeLists lists = CodeLists.standard();

    @ParameterizedTest
    @CsvSource({
        "EQF, 8",
        "NQF, 424",
        "ISCED_F, 220",
        "LANGUAGE, 8175",
        "COUNTRY, 253",
        "ATU, 3234",
        "NUTS, 2160",
        "FILE_TYPE, 195",
        "CURRENCY, 179",
        "LEARNING_OPPORTUNITY_TYPE, 12",
        "TARGET_GROUP, 20",
        "ASSESSMENT_TYPE, 14",
        "QUALIFICATION_TOPIC, 11",
        "LEARNING_OPPORTUNITY_TOPIC, 5"
    })
    void aListHasAsManyConceptsAsTheSchemaEnumerates(CodeList list, int size) {
        assertThat(lists.size(list)).isEqualTo(size);
        assertThat(lists.codes(list)).hasSize(size).isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void everyConceptOfAListIsFoundAndBelongsToThatList(CodeList list) {
        assertThat(lists.codes(list)).isNotEmpty().allSatisfy(code -> {
            assertThat(lists.contains(list, list.concept(code))).as(code).isTrue();
            assertThat(lists.concept(list, code)).contains(list.concept(code));
            assertThat(lists.listOf(list.concept(code))).contains(list);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ENG",
                "http://publications.europa.eu/resource/authority/language/",
                "http://publications.europa.eu/resource/authority/language/eng",
                "http://publications.europa.eu/resource/authority/language/ENG ",
                "http://publications.europa.eu/resource/authority/language/EN",
                "http://publications.europa.eu/resource/authority/language/ENGL",
                "http://publications.europa.eu/resource/authority/language/ENG\tEnglish",
                "http://publications.europa.eu/resource/authority/language/ÉNG",
                "https://publications.europa.eu/resource/authority/language/ENG",
                "http://publications.europa.eu/resource/authority/country/ENG",
            })
    void onlyTheExactIriIsAConcept(String iri) {
        assertThat(lists.contains(CodeList.LANGUAGE, iri)).isFalse();
        assertThat(lists.label(CodeList.LANGUAGE, iri)).isEmpty();
        assertThat(lists.labelOfficial(CodeList.LANGUAGE, iri)).isFalse();
    }

    @Test
    void aConceptOfAnotherListIsNotInThisOne() {
        // given
        String language = CodeList.LANGUAGE.concept("AUT");
        String country = CodeList.COUNTRY.concept("AUT");

        // then
        assertThat(lists.contains(CodeList.COUNTRY, country)).isTrue();
        assertThat(lists.contains(CodeList.ATU, country)).isFalse();
        assertThat(lists.contains(CodeList.COUNTRY, language)).isFalse();
    }

    @Test
    void aLabelIsTheListsOwnOrTheOneOfTheJdkOrAbsent() {
        // given
        String english = CodeList.LANGUAGE.concept("ENG");
        String afar = CodeList.LANGUAGE.concept("AAR");
        String ghotuo = CodeList.LANGUAGE.concept("AAA");

        // then
        assertThat(lists.label(CodeList.LANGUAGE, english)).contains("English");
        assertThat(lists.labelOfficial(CodeList.LANGUAGE, english)).isTrue();
        assertThat(lists.label(CodeList.LANGUAGE, afar)).contains("Afar");
        assertThat(lists.labelOfficial(CodeList.LANGUAGE, afar)).isFalse();
        assertThat(lists.label(CodeList.LANGUAGE, ghotuo)).isEmpty();
        assertThat(lists.labelOfficial(CodeList.LANGUAGE, ghotuo)).isFalse();
        assertThat(lists.label(CodeList.NUTS, CodeList.NUTS.concept("CH056")))
                .contains("Graubünden / Grigioni / Grischun");
    }

    @Test
    void aConceptIsFoundByItsLabel() {
        assertThat(lists.conceptLabelled(CodeList.MODE, "blended")).contains(CodeList.MODE.concept("e92d221e4d"));
        assertThat(lists.conceptLabelled(CodeList.MODE, "telepathic")).isEmpty();
    }

    @Test
    void aVocabularyThatIsNotHeldHereHasNoList() {
        assertThat(lists.listOf("http://data.europa.eu/esco/skill/5fd5c985-eaaa-47aa-8314-62359c54505a"))
                .isEmpty();
        assertThat(lists.listOf("http://data.europa.eu/snb/dcf/1.1")).isEmpty();
        assertThat(lists.listOf("")).isEmpty();
    }

    // trap loq 20
    @Test
    void trap20FortyThreeWholeFrameworksAreNoLevels() {
        // given
        Stream<String> concepts = lists.codes(CodeList.NQF).map(CodeList.NQF::concept);

        // when
        long frameworks = concepts.filter(lists::framework).count();

        // then
        assertThat(frameworks).isEqualTo(43);
        assertThat(lists.framework(CodeList.NQF.concept("c_5c66dcbc"))).isTrue();
        assertThat(lists.framework(CodeList.NQF.concept("c_3b2bd7b5"))).isFalse();
        assertThat(lists.framework("http://data.europa.eu/snb/qdr/c_00000000")).isFalse();
        assertThat(lists.eqfLevelOf(CodeList.NQF.concept("c_5c66dcbc"))).isEmpty();
    }

    // trap loq 21
    @Test
    void trap21WhatIsNewerThanTheListIsUnknownAndThePolicySaysHowGraveThatIs() {
        assertThat(lists.contains(CodeList.CURRENCY, CodeList.CURRENCY.concept("XCG")))
                .isFalse();
        assertThat(CodeList.CURRENCY.complete()).isTrue();
        assertThat(UnknownCodePolicy.values())
                .extracting(policy -> policy.severity().name())
                .containsExactly("ERROR", "WARNING", "INFO");
    }

    // trap loq 22
    @Test
    void trap22ThreeListsForPlacesAreKeptApart() {
        assertThat(lists.contains(CodeList.COUNTRY, CodeList.ATU.concept("IRL")))
                .isFalse();
        assertThat(lists.contains(CodeList.ATU, CodeList.ATU.concept("IRL"))).isTrue();
        assertThat(lists.contains(CodeList.NUTS, CodeList.NUTS.concept("IE"))).isTrue();
    }

    // trap loq 41
    @Test
    void trap41TheSchemeLooksLikeAVersionAndIsOnlyAName() {
        assertThat(CodeList.values())
                .filteredOn(list -> list.conceptPrefix().startsWith("http://data.europa.eu/snb/"))
                .filteredOn(list -> list.conceptPrefix().endsWith("/"))
                .allSatisfy(list -> assertThat(list.scheme()).isEqualTo(list.conceptPrefix() + "25831c2"));
    }

    @Test
    void aListThatIsNotWholeSaysSo() {
        assertThat(CodeList.values())
                .filteredOn(list -> !list.complete())
                .containsExactly(
                        CodeList.EVIDENCE_TYPE,
                        CodeList.HUMAN_SEX,
                        CodeList.SUPERVISION_VERIFICATION,
                        CodeList.VERIFICATION_CHECK,
                        CodeList.VERIFICATION_STATUS);
    }
}
