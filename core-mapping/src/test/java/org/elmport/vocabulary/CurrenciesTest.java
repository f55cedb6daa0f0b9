package org.elmport.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTest {

    private final Currencies currencies = Currencies.standard();

    @ParameterizedTest
    @CsvSource({
        "EUR, EUR",
        "eur, EUR",
        "€, EUR",
        "' SEK ', SEK",
        "http://publications.europa.eu/resource/authority/currency/PLN, PLN"
    })
    void whatSourcesWriteIsAConcept(String value, String code) {
        assertThat(currencies.concept(value)).contains(CodeList.CURRENCY.concept(code));
    }

    // trap loq 21: codes of ISO 4217 that are newer than the list
    @ParameterizedTest
    @ValueSource(strings = {"", "kr", "$", "SLE", "VED", "XCG", "ZWG", "EURO"})
    void trap21ASharedSignOrANewerCurrencyIsUnknown(String value) {
        assertThat(currencies.concept(value)).isEmpty();
    }
}
