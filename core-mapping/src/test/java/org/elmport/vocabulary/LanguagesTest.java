package org.elmport.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private final Languages languages = Languages.standard();

    @BeforeAll
    static void writeTheNamesIfAsked() throws Exception {
        if (System.getProperty("elmport.generate") != null) {
            LanguageNameGenerator.write(Path.of("src/main/resources/org/elmport/vocabulary"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, ENG, en",
        "eng, ENG, en",
        "ENG, ENG, en",
        "en-GB, ENG, en",
        "en_US, ENG, en",
        "en-us, ENG, en",
        "' nl ', NLD, nl",
        "nld, NLD, nl",
        "dut, NLD, nl",
        "ger, DEU, de",
        "FRE, FRA, fr",
        "gre, ELL, el",
        "cze, CES, cs",
        "baq, EUS, eu",
        "zh-Hans-CN, ZHO, zh",
        "http://publications.europa.eu/resource/authority/language/SWE, SWE, sv",
        "https://publications.europa.eu/resource/authority/language/SWE, SWE, sv",
        "no, NOR, no",
        "nb, NOB, nb",
        "nn-NO, NNO, nn",
        "sme, SME, se",
        "csb, CSB, csb",
        "Englisch, ENG, en",
        "Inglese, ENG, en",
        "Αγγλικά, ENG, en",
        "näin ei ole, ,",
        "français, FRA, fr",
        "NEDERLANDS, NLD, nl",
        "polski, POL, pl",
    })
    void whatSourcesWriteIsAConceptAndATextTag(String value, String code, String tag) {
        if (code == null) {
            assertThat(languages.concept(value)).isEmpty();
            assertThat(languages.textTag(value)).isEmpty();
        } else {
            assertThat(languages.concept(value)).contains(CodeList.LANGUAGE.concept(code));
            assertThat(languages.textTag(value)).contains(tag);
        }
    }

    // trap sis 8: teachingLanguage: ISO 639-2 required, nl, nl-NL, dut seen
    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-NL", "dut", "nld", "NLD", "Nl_nl"})
    void trap8TheLanguageOfTeachingComesInManySpellings(String value) {
        assertThat(languages.concept(value)).contains(CodeList.LANGUAGE.concept("NLD"));
    }

    // trap loq 23
    @Test
    void trap23MontenegrinIsMeForTheUnionAndThreeLettersForIso() {
        assertThat(languages.concept("me")).contains(CodeList.LANGUAGE.concept("CNR"));
        assertThat(languages.concept("cnr")).contains(CodeList.LANGUAGE.concept("CNR"));
        assertThat(languages.textTag("me")).contains("cnr");
    }

    // trap sis 56: no, iw, sh, en-us in lower case
    @ParameterizedTest
    @CsvSource({"no, NOR, no", "iw, HEB, he", "in, IND, id", "ji, YID, yi", "mo, RON, ro", "en-us, ENG, en"})
    void trap56WithdrawnAndLowerCaseTagsAreUnderstood(String value, String code, String tag) {
        assertThat(languages.concept(value)).contains(CodeList.LANGUAGE.concept(code));
        assertThat(languages.textTag(value)).contains(tag);
    }

    // trap sis 56
    @ParameterizedTest
    @ValueSource(strings = {"sh", "bh", "hbs", "xx", "", " ", "-", "en GB", "de facto", "12", "Klingonish", "OP_XX"})
    void trap56WhatTheAuthorityDoesNotHaveIsUnknown(String value) {
        assertThat(languages.concept(value)).isEmpty();
        assertThat(languages.textTag(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "mul", "zxx", "OP_DATPRO"})
    void undeterminedIsAConceptButNoTagForAText(String value) {
        assertThat(languages.concept(value)).isPresent();
        assertThat(languages.textTag(value)).isEmpty();
    }

    // loq.md 5.3
    @Test
    void everyTwoLetterLanguageOfTheJdkIsInTheTableButBihari() {
        // given
        String[] twoLetters = Locale.getISOLanguages();

        // then
        assertThat(twoLetters).hasSizeGreaterThanOrEqualTo(188).allSatisfy(code -> {
            if (code.equals("bh")) {
                assertThat(languages.concept(code)).isEmpty();
            } else if (code.equals("mo")) {
                assertThat(languages.concept(code)).contains(CodeList.LANGUAGE.concept("RON"));
            } else {
                String threeLetters = new Locale(code).getISO3Language();
                assertThat(languages.concept(code))
                        .as(code)
                        .contains(CodeList.LANGUAGE.concept(threeLetters.toUpperCase(Locale.ROOT)));
                assertThat(languages.concept(threeLetters)).isEqualTo(languages.concept(code));
                assertThat(CodeLists.standard()
                                .contains(
                                        CodeList.LANGUAGE,
                                        languages.concept(code).orElseThrow()))
                        .isTrue();
            }
        });
    }

    @Test
    void everyLanguageOfTheAuthorityIsUnderstoodByItsOwnCode() {
        assertThat(CodeLists.standard().codes(CodeList.LANGUAGE))
                .allSatisfy(code -> assertThat(languages.concept(code)).contains(CodeList.LANGUAGE.concept(code)));
    }

    @Test
    void everyNameLeadsToAConcept() {
        assertThat(VocabularyTable.read("language-names.tsv").pairs())
                .hasSizeGreaterThan(1_000)
                .allSatisfy(
                        (name, code) -> assertThat(languages.concept(name)).contains(CodeList.LANGUAGE.concept(code)));
    }

    @Test
    void severalLanguagesAreAllKnownOrNoneIs() {
        assertThat(languages.concepts("Deutsch/Englisch"))
                .containsExactly(CodeList.LANGUAGE.concept("DEU"), CodeList.LANGUAGE.concept("ENG"));
        assertThat(languages.concepts("en|nl, en"))
                .containsExactly(CodeList.LANGUAGE.concept("ENG"), CodeList.LANGUAGE.concept("NLD"));
        assertThat(languages.concepts("en/elvish")).isEmpty();
        assertThat(languages.concepts("")).isEmpty();
    }

    @Test
    void theNamesAreThoseOfTheJdk() throws Exception {
        Assumptions.assumeTrue(Runtime.version().feature() == 17, "The names of languages are those of JDK 17");

        // given
        byte[] committed = Objects.requireNonNull(Languages.class.getResourceAsStream("language-names.tsv"))
                .readAllBytes();

        // then
        assertThat(LanguageNameGenerator.table()).isEqualTo(committed);
    }
}
