package org.elmport.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elmport.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that hold for a time: what they mean on a day, before and after it. */
class DatedCrosswalksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final Crosswalks crosswalks = Crosswalks.standard();

    @ParameterizedTest
    @CsvSource({
        "iso-3166, BU, COUNTRY, 1989-12-04, 1989-12-05, MMR",
        "iso-3166, DD, COUNTRY, 1990-10-29, 1990-10-30, DEU",
        "iso-3166, YD, COUNTRY, 1990-08-13, 1990-08-14, YEM",
        "iso-3166, BYS, COUNTRY, 1992-06-14, 1992-06-15, BLR",
        "iso-3166, ZAR, COUNTRY, 1997-07-13, 1997-07-14, COD",
        "iso-3166, FX, COUNTRY, 1997-07-13, 1997-07-14, FRA",
        "iso-3166, ROM, COUNTRY, 2002-01-31, 2002-02-01, ROU",
        "iso-3166, tp, COUNTRY, 2002-05-19, 2002-05-20, TLS",
        "iso-639, iw, LANGUAGE, 1989-03-10, 1989-03-11, HEB",
        "iso-639, scr, LANGUAGE, 2008-06-27, 2008-06-28, HRV",
        "iso-639, mol, LANGUAGE, 2008-11-02, 2008-11-03, RON"
    })
    void aWithdrawnCodeHoldsUntilTheDayBeforeItsWithdrawal(
            String scheme, String value, CodeList list, LocalDate last, LocalDate withdrawn, String code) {
        assertThat(crosswalks.find(scheme, value, list, last))
                .map(CrosswalkEntry::concept)
                .contains(list.concept(code));
        assertThat(crosswalks.find(scheme, value, list, withdrawn)).isEmpty();
        assertThat(crosswalks.findExpired(scheme, value, list))
                .map(CrosswalkEntry::concept)
                .contains(list.concept(code));
    }

    /** A country that broke up, or whose code two countries had in turn, has no one place. */
    @ParameterizedTest
    @ValueSource(strings = {"YU", "YUG", "CS", "CSK", "SCG", "AN", "ANT", "SU", "SUN", "NT", "PC", "GE", "FQ"})
    void aCountryThatBrokeUpIsNeverGuessed(String value) {
        assertThat(crosswalks.find("iso-3166", value, CodeList.COUNTRY, LocalDate.of(1980, 1, 1)))
                .isEmpty();
        assertThat(crosswalks.findExpired("iso-3166", value, CodeList.COUNTRY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SK, IND, SVK, 1974-12-31", "AI, DJI, AIA, 1976-12-31", "BQ, ATA, BES, 1978-12-31"})
    void aCodeThatTwoCountriesHadInTurnHasBoth(String value, String before, String now, LocalDate last) {
        assertThat(crosswalks.find("iso-3166", value, CodeList.COUNTRY, last))
                .map(CrosswalkEntry::concept)
                .contains(CodeList.COUNTRY.concept(before));
        assertThat(crosswalks.find("iso-3166", value, CodeList.COUNTRY, TODAY)).isEmpty();
        assertThat(Countries.standard().concept(value)).contains(CodeList.COUNTRY.concept(now));
    }

    @ParameterizedTest
    @CsvSource({
        "rncp niveau 5, NQF, 2019-01-09, 2019-01-10, c_243aefbe",
        "rncp niveau 5, EQF, 2019-01-09, 2019-01-10, 5",
        "laurea magistrale, NQF, 2018-01-07, 2018-01-08, c_1a6b4df9",
        "grundnivå, NQF, 2015-09-30, 2015-10-01, c_185bb246",
        "tohtorin tutkinto, NQF, 2017-02-28, 2017-03-01, c_7fa9dfe4",
        "licencjat, NQF, 2016-01-14, 2016-01-15, c_cb086da3",
        "staatlich geprüfter Techniker, NQF, 2013-04-30, 2013-05-01, c_6919ed25"
    })
    void aNameHasALevelFromTheDayOnWhichItsFrameworkIsInForce(
            String value, CodeList list, LocalDate before, LocalDate first, String code) {
        assertThat(crosswalks.find("level-words", value, list, before)).isEmpty();
        assertThat(crosswalks.find("level-words", value, list, first))
                .map(CrosswalkEntry::concept)
                .contains(list.concept(code));
        assertThat(crosswalks.findExpired("level-words", value, list)).isEmpty();
    }

    /** The level of the framework is referenced to the level of the Union that the same name has. */
    @Test
    void aNameHasTheSameEuropeanLevelInBothColumns() {
        assertThat(crosswalks.entries().filter(entry -> entry.list() == CodeList.NQF))
                .hasSizeGreaterThan(50)
                .allSatisfy(entry -> {
                    int level = CodeLists.standard().eqfLevelOf(entry.concept()).orElse(0);
                    assertThat(crosswalks.find(entry.scheme(), entry.value(), CodeList.EQF, TODAY))
                            .as(entry.row())
                            .map(CrosswalkEntry::concept)
                            .contains(CodeList.EQF.concept(Integer.toString(level)));
                });
    }

    @Test
    void everyWithdrawnCodeOfALanguageIsUnderstoodStill() {
        // given
        Set<CrosswalkEntry> withdrawn = crosswalks
                .entries()
                .filter(entry -> entry.scheme().equals("iso-639"))
                .collect(Collectors.toSet());

        // then
        assertThat(withdrawn).hasSize(8).allSatisfy(entry -> {
            assertThat(Languages.standard().concept(entry.value())).contains(entry.concept());
            assertThat(Languages.standard().textTag(entry.value()))
                    .isEqualTo(Languages.standard().textTag(entry.concept()))
                    .isPresent()
                    .isNotEqualTo(Optional.of(entry.value()));
        });
    }

    @Test
    void ofOwnRowsThatAreOverTheOneThatEndedLastIsFoundAsExpired() {
        // given
        Findings findings = new Findings();
        Crosswalks own = crosswalks.with(new StringReader("""
                        scheme,value,list,code,valid_from,valid_until
                        mode,LAB,MODE,920fbb3cbe,2011-01-01,2012-12-31
                        mode,LAB,MODE,9191af2ed9,,2010-12-31
                        mode,HALL,MODE,9191af2ed9,,2010-12-31
                        mode,HALL,MODE,920fbb3cbe,2011-01-01,
                        """), "own.csv", findings);

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(own.findExpired("mode", "LAB", CodeList.MODE))
                .map(CrosswalkEntry::row)
                .contains("own.csv:2");
        assertThat(own.findExpired("mode", "HALL", CodeList.MODE)).isEmpty();
        assertThat(own.findExpired("iso-3166", "ZR", CodeList.COUNTRY))
                .map(CrosswalkEntry::concept)
                .contains(CodeList.COUNTRY.concept("COD"));
    }
}
