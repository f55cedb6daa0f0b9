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
    void everyConceptOfAListIsFoundAndBelongsToAListOfItsForm(CodeList list) {
        assertThat(lists.codes(list).findAny().isEmpty()).isEqualTo(list.fromPack());
        assertThat(lists.codes(list)).allSatisfy(code -> {
            assertThat(lists.contains(list, list.concept(code))).as(code).isTrue();
            assertThat(lists.concept(list, code)).contains(list.concept(code));
            assertThat(lists.listOf(list.concept(code))).map(CodeList::scheme).contains(list.scheme());
        });
    }

    @Test
    void profilesOfCredentialsAreTypesOfCredentialsAndTwoMore() {
        // given
        String mandate = CodeList.CREDENTIAL_PROFILE.concept("c_9a31f32a");
        String generic = CodeList.CREDENTIAL_PROFILE.concept("e34929035b");

        // then
        assertThat(lists.contains(CodeList.CREDENTIAL_TYPE, mandate)).isFalse();
        assertThat(lists.listOf(mandate)).contains(CodeList.CREDENTIAL_PROFILE);
        assertThat(lists.listOf(generic)).contains(CodeList.CREDENTIAL_TYPE);
        assertThat(lists.label(CodeList.CREDENTIAL_PROFILE, mandate)).contains("Issued by mandate");
    }

    @ParameterizedTest
    @CsvSource({
        "CREDIT_SYSTEM, 6fcec5c5af 60b314e826",
        "MODE, 920fbb3cbe e92d221e4d 7813801c77 9191af2ed9",
        "LEARNING_SETTING, 6fd4685715 e207a81fc7",
        "SUPERVISION_VERIFICATION, c598449d64 70be69aaf9",
        "LEARNING_OPPORTUNITY_TYPE, 74a4a268e8",
        "LEARNING_ACTIVITY_TYPE, efff75e10a bf2e3a7bae",
        "ENTITLEMENT_STATUS, b7015a8a8c 5b8d6b34fb",
        "SKILL_TYPE, skill knowledge",
        "SKILL_REUSE_LEVEL, cross-sector occupation-specific sector-specific",
        "EVIDENCE_TYPE, c_18016257 c_c4f849d7 c_991b06c6",
        "ACCREDITATION_TYPE, e57dddfcf3",
        "VERIFICATION_CHECK, 1faf8d450f 271aef9eb4 2f5b89b96f 94d828f160 e2bbc86a28 f9c2016fe9 c_50990fe3",
        "VERIFICATION_STATUS, 641f0c5e5d 9895008394 9d26eb9a37",
        "CREDENTIAL_PROFILE, e34929035b 6dff8a0f87 6cf8e68c43 c_7e400154 c_9a31f32a",
        "HUMAN_SEX, FEMALE MALE",
        "CONTENT_ENCODING, 6146cde7dd",
        "FILE_TYPE, PNG JPEG PDF",
    })
    void theCodesOfDigitalCredentialsAreKnownWithTheirLabels(CodeList list, String codes) {
        // trap edc 5: a code that is not in its list passes the official shapes
        assertThat(codes.split(" ", -1)).allSatisfy(code -> {
            assertThat(lists.contains(list, list.concept(code))).isTrue();
            assertThat(lists.label(list, list.concept(code))).isPresent();
        });
        assertThat(lists.contains(list, list.concept("c_00000000"))).isFalse();
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
    void aListThatComesFromAPackIsKnownByItsFormOnly() {
        // given
        String skill = "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001";

        // then
        assertThat(lists.listOf(skill)).contains(CodeList.ESCO_SKILL);
        assertThat(lists.contains(CodeList.ESCO_SKILL, skill)).isFalse();
        assertThat(CodeList.ESCO_SKILL.complete()).isFalse();
    }

    @Test
    void aListThatIsNotWholeSaysSo() {
        assertThat(CodeList.values())
                .filteredOn(list -> !list.complete())
                .containsExactly(
                        CodeList.CLAIM_TYPE,
                        CodeList.CREDENTIAL_PROFILE,
                        CodeList.ESCO_OCCUPATION,
                        CodeList.ESCO_SKILL,
                        CodeList.EVIDENCE_TYPE,
                        CodeList.HUMAN_SEX,
                        CodeList.SUPERVISION_VERIFICATION,
                        CodeList.VERIFICATION_CHECK,
                        CodeList.VERIFICATION_STATUS);
    }
}
