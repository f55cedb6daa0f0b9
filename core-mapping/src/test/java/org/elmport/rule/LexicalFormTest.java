package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexicalFormTest {

    @ParameterizedTest
    @CsvSource({
        "PT135H, PLAIN",
        "P3M, PLAIN",
        "P5Y, PLAIN",
        "P59M, PLAIN",
        "PT60M, PLAIN",
        "P1Y2M3DT4H5M6.7S, PLAIN",
        "PT0.5S, PLAIN",
        "P60M, SUSPICIOUS",
        "P900000000000M, SUSPICIOUS",
        "P0Y0M, ZERO",
        "PT0S, ZERO",
        "-P0D, ZERO",
        "-P1D, NEGATIVE",
        "135, INVALID",
        "P, INVALID",
        "PT, INVALID",
        "P1DT, INVALID",
        "P1H, INVALID",
        "PT1D, INVALID",
        "P1M1Y, INVALID",
        "P1Y1Y, INVALID",
        "PM, INVALID",
        "P1.5Y, INVALID",
        "PT1.5M, INVALID",
        "PT1.S, INVALID",
        "PT1H30, INVALID",
        "3 months, INVALID",
        "+P1D, INVALID",
        "P-1D, INVALID"
    })
    void durationsAreToldApart(String lexical, DurationForm.Kind kind) {
        assertThat(DurationForm.kind(lexical)).isEqualTo(kind);
        assertThat(DurationForm.kind(" " + lexical + "\n")).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1.5", "+.5", "5.", "0150.00", " 7 "})
    void decimals(String lexical) {
        assertThat(LexicalForm.decimal(lexical)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "-", "1,5", "1e3", "1 000", "--1", "1.2.3", "NaN", "½"})
    void noDecimals(String lexical) {
        assertThat(LexicalForm.decimal(lexical)).isFalse();
    }

    @Test
    void wholeNumbersFitALong() {
        assertThat(LexicalForm.integer("-123456789012345678")).isTrue();
        assertThat(LexicalForm.integer("1234567890123456789")).isFalse();
        assertThat(LexicalForm.integer("1.0")).isFalse();
        assertThat(LexicalForm.integer("")).isFalse();
    }

    @Test
    void truthValues() {
        assertThat(new String[] {"true", "false", "1", "0", " true "}).allMatch(LexicalForm::truth);
        assertThat(new String[] {"TRUE", "yes", "2", "", "truee", "fals"}).noneMatch(LexicalForm::truth);
    }

    @ParameterizedTest
    @CsvSource({
        "https://uni.example/a?b=c#d, true, true",
        "http:x, true, true",
        "HTTPS://uni.example, true, false",
        "ftp://uni.example, true, false",
        "www.uni.example, false, false",
        "urn:uuid:1, true, false",
        "https:, false, false",
        "/relative, false, false",
        "https://uni.example/a b, false, false"
    })
    void addresses(String address, boolean absolute, boolean web) {
        assertThat(AddressForm.absolute(address)).isEqualTo(absolute);
        assertThat(AddressForm.web(address)).isEqualTo(web);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "ä/ö", "x#y", "%20", "mailto:a@b.example", "../up", "a/b:c"})
    void urisAsLenientAsTheSchema(String uri) {
        assertThat(AddressForm.uri(uri)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%2", "%zz", "a#b#c", ":x", "1x:y"})
    void noUris(String uri) {
        assertThat(AddressForm.uri(uri)).isFalse();
    }

    @Test
    void mailAddresses() {
        assertThat(AddressForm.mail("mailto:info@uni.example")).isTrue();
        assertThat(AddressForm.mail("MAILTO:info@uni.example")).isTrue();
        assertThat(new String[] {"info@uni.example", "mailto:info", "mailto:@uni.example", "mailto:info@", "mailto:"})
                .noneMatch(AddressForm::mail);
    }

    @Test
    void addressesThatNeedNoThoughtGetTheVerdictOfTheOthers() {
        long seed = 20261122;
        SplittableRandom random = new SplittableRandom(seed);
        String characters = "aZ09+-.::/?";
        int valid = 0;
        for (int i = 0; i < 20_000; i++) {
            // given
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            String address = text.append('x').toString();

            // when
            boolean absolute = AddressForm.absolute(address);

            // then
            assertThat(absolute).as("%s, seed %d", address, seed).isEqualTo(AddressForm.absolute(address + "%20"));
            assertThat(AddressForm.uri(address)).isEqualTo(AddressForm.uri(address + "%20"));
            valid += absolute ? 1 : 0;
        }
        assertThat(valid).isBetween(1_000, 15_000);
    }
}
