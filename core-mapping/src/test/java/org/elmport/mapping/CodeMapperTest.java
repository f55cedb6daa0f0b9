package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.elmport.finding.MappingFinding;
import org.elmport.finding.Severity;
import org.elmport.record.Code;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.Crosswalks;
import org.elmport.vocabulary.UnknownCodePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeMapperTest {

    @ParameterizedTest
    @CsvSource({
        "ISCED_F,isced-f,0613,http://data.europa.eu/snb/isced-f/0613",
        "ISCED_F,isced-f,06,http://data.europa.eu/snb/isced-f/06",
        "ISCED_F,isced-f,0613 - Software,http://data.europa.eu/snb/isced-f/0613",
        "ISCED_F,isced-f,http://data.europa.eu/snb/isced-f/0613,http://data.europa.eu/snb/isced-f/0613",
        "LANGUAGE,language,dut,http://publications.europa.eu/resource/authority/language/NLD",
        "LANGUAGE,language,nl-NL,http://publications.europa.eu/resource/authority/language/NLD",
        "COUNTRY,country,el,http://publications.europa.eu/resource/authority/country/GRC",
        "COUNTRY,country,UK,http://publications.europa.eu/resource/authority/country/GBR",
        "COUNTRY,country,XK,http://publications.europa.eu/resource/authority/country/1A0",
        "CURRENCY,currency,eur,http://publications.europa.eu/resource/authority/currency/EUR",
        "NUTS,nuts,GR30,http://data.europa.eu/nuts/code/EL30",
        "EQF,eqf,7,http://data.europa.eu/snb/eqf/7",
        "EQF,eqf,EQF 7,http://data.europa.eu/snb/eqf/7",
        "NQF,nqf,DQR 7,http://data.europa.eu/snb/qdr/c_184f7fed",
        "EQF,eqf,laurea magistrale,http://data.europa.eu/snb/eqf/7",
        "EQF,usos:level,drugiego stopnia,http://data.europa.eu/snb/eqf/7",
        "NQF,nqf,laurea,http://data.europa.eu/snb/qdr/c_f875790f",
        "NQF,nqf,RNCP niveau 6,http://data.europa.eu/snb/qdr/c_5ad5d222",
        "CREDIT_SYSTEM,credit-unit,hp,http://data.europa.eu/snb/education-credit/6fcec5c5af",
        "LANGUAGE,language,iw,http://publications.europa.eu/resource/authority/language/HEB",
        "COUNTRY,country,ZR,http://publications.europa.eu/resource/authority/country/COD",
        "NQF,nqf,IE: 9,http://data.europa.eu/snb/qdr/c_c6ada0f4",
        "MODE,mode,online,http://data.europa.eu/snb/learning-assessment/920fbb3cbe",
        "EQF,ooapi:level,bachelor,http://data.europa.eu/snb/eqf/6",
        "EQF,ooapi:level-of-qualification,7,http://data.europa.eu/snb/eqf/7",
        "MODE,ooapi:mode-of-delivery,on campus,http://data.europa.eu/snb/learning-assessment/9191af2ed9",
        "MODE,mode,blended,http://data.europa.eu/snb/learning-assessment/e92d221e4d",
        "LEARNING_SETTING,learning-setting,formal,http://data.europa.eu/snb/learning-setting/6fd4685715",
        "ASSESSMENT_TYPE,assessment-type,portfolio,http://data.europa.eu/snb/assessment/4f03b91c0e"
    })
    void codeHasItsConcept(CodeList list, String scheme, String value, String iri) {
        // trap loq 23, sis 8
        assertThat(mapper().find(new Code(scheme, value), list))
                .extracting(CodeMatch::iri)
                .containsExactly(iri);
    }

    @ParameterizedTest
    @CsvSource({
        "ISCED_F,isced-f,613",
        "ISCED_F,isced-f,6",
        "ISCED_F,croho,0613",
        "LANGUAGE,language,qqq-unknown",
        "EQF,scqf,7",
        "EQF,ooapi:level,undefined",
        "EQF,ooapi:level,nt2-1",
        "EQF,eqf,9",
        "MODE,mode,by telegraph",
        "NQF,nqf,BE 6",
        "NQF,usos:level,laurea",
        "NQF,nqf,laureate",
        "COUNTRY,country,YU",
        "COUNTRY,country,SUN",
        "NQF,nqf,6",
        "CURRENCY,currency,kr"
    })
    void trap51WhatIsNotCertainIsNotGuessed(CodeList list, String scheme, String value) {
        // trap loq 19, sis 51
        assertThat(mapper().find(new Code(scheme, value), list)).isEmpty();
    }

    @Test
    void codeThatTwoCountriesHadInTurnHasTheOneOfTheDay() {
        // given
        CodeMapper then = mapperOn(LocalDate.of(1974, 12, 31));

        // then
        assertThat(then.find(new Code("country", "SK"), CodeList.COUNTRY))
                .containsExactly(CodeMatch.exact(CodeList.COUNTRY.concept("IND"), entryOf("SK")));
        assertThat(mapper().find(new Code("country", "SK"), CodeList.COUNTRY))
                .containsExactly(CodeMatch.exact(CodeList.COUNTRY.concept("SVK"), CodeList.COUNTRY.scheme()));
    }

    @Test
    void withdrawnCountryIsUnderstoodWithARemarkAndOnItsOwnDaysWithoutOne() {
        assertThat(mapper().find(new Code("country", "DD"), CodeList.COUNTRY))
                .extracting(CodeMatch::remark)
                .containsExactly("is no country code any more, so that the country that has its place was used");
        assertThat(mapperOn(LocalDate.of(1990, 10, 29)).find(new Code("country", "DD"), CodeList.COUNTRY))
                .extracting(CodeMatch::remark)
                .containsExactly("");
    }

    private static String entryOf(String country) {
        return Crosswalks.standard()
                .findExpired("iso-3166", country, CodeList.COUNTRY)
                .orElseThrow()
                .row();
    }

    private static CodeMapper mapperOn(LocalDate day) {
        return CodeMapper.of(MappingOptions.builder().asOf(day).build());
    }

    @Test
    void valueWithTwoLanguagesHasTwoConcepts() {
        assertThat(mapper().find(new Code("language", "Deutsch/Englisch"), CodeList.LANGUAGE))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(UnknownCodePolicy.class)
    void unknownCodeIsTreatedAsSet(UnknownCodePolicy policy) {
        // given
        CatalogueMapping mapping = CatalogueMapping.with(
                MappingOptions.builder().unknownCodes(policy).build());

        // when
        MappingResult result = mapping.map(Given.course(Given.fields().addMode(new Code("mode", "by telegraph"))));

        // then
        assertThat(Given.finding(result, MappingFinding.CODE_UNKNOWN).severity())
                .isEqualTo(policy.severity());
        assertThat(result.heldBack()).isEqualTo(policy.severity() == Severity.ERROR);
        if (policy == UnknownCodePolicy.NOTE) {
            assertThat(Given.specification(result).additionalNote().get(0).noteLiteral())
                    .extracting("value")
                    .containsExactly("by telegraph");
        }
    }

    private static CodeMapper mapper() {
        return CodeMapper.of(MappingOptions.standard());
    }
}
