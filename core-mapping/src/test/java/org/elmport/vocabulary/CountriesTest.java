package org.elmport.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    private final Countries countries = Countries.standard();

    @ParameterizedTest
    @CsvSource({
        "NL, NLD",
        "nl, NLD",
        "NLD, NLD",
        "nld, NLD",
        "' de ', DEU",
        "http://publications.europa.eu/resource/authority/country/FIN, FIN",
        "Finland, FIN",
        "united kingdom, GBR",
    })
    void whatSourcesWriteIsAConcept(String value, String code) {
        assertThat(countries.concept(value)).contains(CodeList.COUNTRY.concept(code));
    }

    // trap loq 23
    @ParameterizedTest
    @CsvSource({
        "XK, 1A0",
        "XKX, 1A0",
        "1A0, 1A0",
        "GR, GRC",
        "EL, GRC",
        "GRC, GRC",
        "UK, GBR",
        "GB, GBR",
        "GBR, GBR",
        "TF, FQ0",
        "ATF, FQ0",
        "FQ0, FQ0"
    })
    void trap23CountriesThatIsoAndTheUnionWriteDifferently(String value, String code) {
        assertThat(countries.concept(value)).contains(CodeList.COUNTRY.concept(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ZZ", "N", "NLDX", "Atlantis", "168"})
    void whatIsNoCountryIsEmpty(String value) {
        assertThat(countries.concept(value)).isEmpty();
    }

    // loq.md 5.3
    @Test
    void everyCountryOfTheJdkIsInTheTable() {
        // given
        String[] twoLetters = Locale.getISOCountries();

        // then
        assertThat(twoLetters).hasSizeGreaterThanOrEqualTo(249).allSatisfy(code -> {
            String threeLetters = new Locale("", code).getISO3Country();
            String expected = code.equals("TF") ? "FQ0" : threeLetters;
            assertThat(countries.concept(code)).as(code).contains(CodeList.COUNTRY.concept(expected));
            assertThat(countries.concept(threeLetters)).isEqualTo(countries.concept(code));
            assertThat(CodeLists.standard()
                            .contains(CodeList.COUNTRY, countries.concept(code).orElseThrow()))
                    .isTrue();
        });
    }

    // trap loq 22
    @Test
    void trap22EachListForPlacesIsAskedForByName() {
        assertThat(countries.concept("IE")).contains(CodeList.COUNTRY.concept("IRL"));
        assertThat(countries.jurisdiction("IE")).contains(CodeList.ATU.concept("IRL"));
        assertThat(countries.jurisdiction("http://publications.europa.eu/resource/authority/atu/IRL_CTH_DUB"))
                .contains(CodeList.ATU.concept("IRL_CTH_DUB"));
        assertThat(countries.jurisdiction("JP")).isEmpty();
        assertThat(countries.region("DEA29")).contains(CodeList.NUTS.concept("DEA29"));
        assertThat(countries.region("IRL")).isEmpty();
    }

    // trap loq 23
    @Test
    void trap23NutsWritesGreeceAndTheUnitedKingdomInItsOwnWay() {
        assertThat(countries.region("GR")).contains(CodeList.NUTS.concept("EL"));
        assertThat(countries.region("gb")).isEqualTo(countries.region("UK")).isPresent();
        assertThat(countries.region("http://data.europa.eu/nuts/code/EL30")).contains(CodeList.NUTS.concept("EL30"));
        assertThat(countries.region("E")).isEmpty();
        assertThat(countries.region("")).isEmpty();
    }
}
