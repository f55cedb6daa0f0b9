package org.elmport.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumberTest {

    @ParameterizedTest
    @CsvSource({
        "3e506370-826a-103d-bf76-001000000001, OFFICIAL, 001, 000000001",
        "e6480dc0-9fba-1035-a6bd-001932465463, OFFICIAL, 001, 932465463",
        "25539be8-6423-103e-add8-988999978433, OFFICIAL, 988, 999978433",
        "b881984a-0b88-11e9-98a4-001999898311, DIGITS_WITH_TRUE_TIME, 001, 999898311",
        "b881984a-0b88-11e9-98a4-0000773406c7, NUMBER_IN_HEXADECIMAL, 001, 999898311"
    })
    void theThreeEncodingsAreRead(String text, CardNumberEncoding encoding, String prefix, String institution) {
        // trap esc 19: foreign numbers need not end with the digits of their institution

        // when
        CardNumber number = CardNumber.read(text).number().orElseThrow();

        // then
        assertThat(number.encoding()).isEqualTo(encoding);
        assertThat(number.serverPrefix()).contains(prefix);
        assertThat(number.institutionCode()).contains(institution);
        assertThat(encoding.words()).isNotBlank();
    }

    @Test
    void aNumberOfAnotherMakeSaysNothingAboutItsInstitution() {
        // when
        CardNumber number =
                CardNumber.read("b881984a-0b88-11e9-98a4-f0def1a2b3c4").number().orElseThrow();

        // then
        assertThat(number.encoding()).isEqualTo(CardNumberEncoding.UNKNOWN);
        assertThat(number.institutionCode()).isEmpty();
        assertThat(number.serverPrefix()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://s.esc-r.eu/3e506370-826a-103d-bf76-001000000001",
                "http://esc.gg/3E506370-826A-103D-BF76-001000000001/",
                "http://pp.esc.gg/3e506370-826a-103d-bf76-001000000001?x=1",
                "http://esc.bwcard.de/3e506370-826a-103d-bf76-001000000001#top",
                "  3E506370-826a-103d-bf76-001000000001 "
            })
    void theAddressOfAnyQrCodeIsRead(String text) {
        // trap esc 19: the hosts of QR codes differ
        // when
        CardNumber number = CardNumber.read(text).number().orElseThrow();

        // then
        assertThat(number.value()).isEqualTo("3e506370-826a-103d-bf76-001000000001");
        assertThat(number.address()).hasToString("https://s.esc-r.eu/3e506370-826a-103d-bf76-001000000001");
        assertThat(number).hasToString("card number");
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "https://s.esc-r.eu/, NOT_A_UUID",
        "4711, NOT_A_UUID",
        "3e506370826a103dbf76001000000001, NOT_A_UUID",
        "3e506370-826a-103d-0f76-001000000001, NOT_A_UUID",
        "d2719bd6-7a5d-4c0b-9a59-1d3c1f6c9b11, OTHER_VERSION"
    })
    void whatIsNoneSaysWhy(String text, CardNumberFault fault) {
        // trap esc 18: a random UUID is no card number
        // when
        CardNumberReading reading = CardNumber.read(text);

        // then
        assertThat(reading.number()).isEmpty();
        assertThat(reading.fault()).contains(fault);
        assertThat(fault.words()).isNotBlank();
        assertThat(fault.remedy()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-28T11:25:11.015Z, 3e506370-826a-103d-, 001, 000000001",
        "2017-10-16T12:45:54.908Z, e6480dc0-9fba-1035-, 001, 932465463"
    })
    void numbersAreMintedAsTheOfficialGeneratorDoes(Instant time, String beginning, String prefix, String institution) {
        // trap esc 18 and 32: the epoch of the official generator is wrong, and so is ours
        // given
        CardNumberMint mint =
                new CardNumberMint(prefix, institution, Clock.fixed(time, ZoneOffset.UTC), new SplittableRandom(1));

        // when
        CardNumber number = mint.next();

        // then
        assertThat(number.value())
                .startsWith(beginning)
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-1[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9]{12}");
        assertThat(CardNumber.read(number.value()).number()).contains(number);
        assertThat(number.encoding()).isEqualTo(CardNumberEncoding.OFFICIAL);
        assertThat(number.institutionCode()).contains(institution);
    }

    @Test
    void noNumberComesTwiceWhenTheClockStandsStill() {
        // given
        Clock still = Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC);
        CardNumberMint mint = new CardNumberMint("001", "999999999", still, new SplittableRandom(2));
        Set<String> beginnings = new HashSet<>();

        // when
        for (int count = 0; count < 50_000; count++) {
            beginnings.add(mint.next().value().substring(0, 18));
        }

        // then
        assertThat(beginnings).as("different without the clock sequence, too").hasSize(50_000);
    }

    @ParameterizedTest
    @CsvSource({"1, 999999999", "0001, 999999999", "001, 99999999", "001, 99999999A", "٠٠١, 999999999"})
    void aMintNeedsItsDigits(String prefix, String institution) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CardNumberMint(prefix, institution, Clock.systemUTC(), new SplittableRandom(3)))
                .withMessageContaining("digits");
    }

    @Test
    void expiryIsReadAndNeverSent() {
        // trap esc 21
        assertThat(CardStatus.values())
                .filteredOn(CardStatus::writable)
                .containsExactly(CardStatus.ACTIVE, CardStatus.INACTIVE);
    }

    @Test
    void everyTypeHasWords() {
        assertThat(CardType.values()).extracting(CardType::words).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 51})
    void aModuleHasASizeThatCanBeUsed(int pixels) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CardCodeStyle(CardCodeForm.PNG, pixels, false))
                .withMessageContaining("pixels");
    }
}
