package org.elmport.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.elmport.vocabulary.FieldOfEducation.Verdict;
import org.elmport.vocabulary.IscedF.Digits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IscedFTest {

    private final IscedF fields = IscedF.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0613; 0613",
                "06; 06",
                "061; 061",
                "10; 10",
                "104; 104",
                "06.13; 0613",
                "06.1; 061",
                "0613 - Software and applications; 0613",
                "0613: text; 0613",
                "0613 2 years; 0613",
                "isced_f_0613; 0613",
                "ISCED-F 0613; 0613",
                "ISCED-F 2013: 0613; 0613",
                "ISCED 061; 061",
                "http://data.europa.eu/snb/isced-f/0613; 0613",
                "9999; 9999",
            })
    void aCodeIsReadInManySpellings(String value, String code) {
        assertField(fields.read(value, Digits.AS_WRITTEN), code, Verdict.EXACT);
    }

    // trap loq 19, trap sis 51
    @ParameterizedTest
    @CsvSource({"613, 0613", "6.13, 0613", "11, 0011", "711, 0711", "999, 0999", "111, 0111"})
    void trap51ALostZeroIsPutBackOnlyWhereTheColumnAlwaysHasFourDigits(String value, String code) {
        assertField(fields.read(value, Digits.ALWAYS_FOUR), code, Verdict.ZERO_RESTORED);
        assertThat(fields.read(value, Digits.AS_WRITTEN).concept())
                .isNotEqualTo(fields.read(value, Digits.ALWAYS_FOUR).concept());
    }

    // trap sis 51
    @Test
    void trap51ThreeDigitsThatAreAFieldOnlyWithAZeroAreAmbiguous() {
        assertRefused(fields.read("613", Digits.AS_WRITTEN), Verdict.AMBIGUOUS);
        assertRefused(fields.read("623", Digits.AS_WRITTEN), Verdict.UNKNOWN);
    }

    // trap loq 19
    @ParameterizedTest
    @CsvSource({"0618, 0688", "0728, 0788", "0918, 0988"})
    void trap19ANationalInterdisciplinaryCodeBecomesTheOneOfTheStandard(String value, String code) {
        assertField(fields.read(value, Digits.AS_WRITTEN), code, Verdict.INTERDISCIPLINARY);
    }

    // trap loq 19
    @ParameterizedTest
    @ValueSource(strings = {"0820", "0018", "1234", "12345", "06181", "8"})
    void trap19OtherNationalCodesAreRefused(String value) {
        assertThat(fields.read(value, Digits.AS_WRITTEN).accepted()).isFalse();
    }

    // trap loq 19: the codes for an unknown field stand in the list
    @ParameterizedTest
    @ValueSource(strings = {"0099", "9999"})
    void trap19TheFallbackCodesAreInTheList(String value) {
        assertField(fields.read(value, Digits.ALWAYS_FOUR), value, Verdict.EXACT);
    }

    // trap sis 8: fieldsOfStudy may have two to six digits
    @Test
    void trap8MoreThanFourDigitsAreCutWhereTheFirstFourAreAField() {
        assertField(fields.read("061303", Digits.AS_WRITTEN), "0613", Verdict.CUT);
        assertField(fields.read("06130", Digits.ALWAYS_FOUR), "0613", Verdict.CUT);
        assertRefused(fields.read("069903", Digits.AS_WRITTEN), Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "7", "0", "ISCED 6", "ISCED level 7", "isced_2011_6", "ISCED 665", "Level 5"})
    void aLevelOfEducationIsNoField(String value) {
        for (Digits digits : Digits.values()) {
            assertRefused(fields.read(value, digits), Verdict.LEVEL_OF_EDUCATION);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY", "'  ', EMPTY", "Informatics, NOT_A_CODE", "0613A, NOT_A_CODE", "-, NOT_A_CODE"})
    void whatIsNoCodeIsRefusedWithTheReason(String value, Verdict verdict) {
        assertRefused(fields.read(value, Digits.AS_WRITTEN), verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0613,0612", "0613 | 0612", "0613;0612", "06 / 07"})
    void severalCodesAreNotTakenForTheFirst(String value) {
        assertRefused(fields.read(value, Digits.AS_WRITTEN), Verdict.SEVERAL);
    }

    @Test
    void whateverIsWrittenWhatComesOutIsInTheListAndHasAReasonOtherwise() {
        // given
        long seed = 20261122;
        SplittableRandom random = new SplittableRandom(seed);
        String letters = "0123456789 .-_,;FISCED";

        for (int count = 0; count < 20_000; count++) {
            String value = random.ints(random.nextInt(9), 0, letters.length())
                    .mapToObj(letters::charAt)
                    .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                    .toString();

            // when
            FieldOfEducation field = fields.read(value, random.nextBoolean() ? Digits.AS_WRITTEN : Digits.ALWAYS_FOUR);

            // then
            assertThat(field.concept().stream().toList())
                    .as("seed %d value '%s'", seed, value)
                    .allMatch(concept -> CodeLists.standard().contains(CodeList.ISCED_F, concept));
            assertThat(field.accepted()).isEqualTo(field.concept().isPresent());
            assertThat(field.verdict().summary()).isNotBlank();
        }
    }

    private static void assertField(FieldOfEducation field, String code, Verdict verdict) {
        assertThat(field.concept()).contains(CodeList.ISCED_F.concept(code));
        assertThat(field.verdict()).isEqualTo(verdict);
        assertThat(field.adapted()).isEqualTo(verdict != Verdict.EXACT);
    }

    private static void assertRefused(FieldOfEducation field, Verdict verdict) {
        assertThat(field.concept()).isEmpty();
        assertThat(field.verdict()).isEqualTo(verdict);
        assertThat(field.accepted()).isFalse();
    }
}
