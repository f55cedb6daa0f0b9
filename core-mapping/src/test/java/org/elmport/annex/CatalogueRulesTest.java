package org.elmport.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.elmport.annex.RuleResult.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The integrity rules on a catalogue entry, kept and broken. */
class CatalogueRulesTest {

    private static final String ESCO = "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d";

    @Test
    void aCompleteEntryKeepsEveryRuleThatACatalogueCanBreak() {
        // when
        SampleCatalogue.Verdict verdict = SampleCatalogue.complete().check();

        // then
        assertThat(verdict.only().rules()).hasSize(IntegrityRule.values().length);
        assertThat(verdict.rule(IntegrityRule.MC_IR_01)).isEqualTo(State.KEPT);
        assertThat(verdict.rule(IntegrityRule.MC_IR_02)).isEqualTo(State.NOT_APPLICABLE);
        assertThat(verdict.rule(IntegrityRule.MC_IR_03)).isEqualTo(State.NOT_APPLICABLE);
        assertThat(verdict.rule(IntegrityRule.MC_IR_04)).isEqualTo(State.NOT_APPLICABLE);
        assertThat(verdict.rule(IntegrityRule.MC_IR_05)).isEqualTo(State.KEPT);
        assertThat(verdict.rule(IntegrityRule.MC_IR_06)).isEqualTo(State.KEPT);
        assertThat(verdict.rule(IntegrityRule.MC_IR_07)).isEqualTo(State.KEPT);
        assertThat(verdict.rule(IntegrityRule.MC_IR_08)).isEqualTo(State.KEPT);
    }

    @Test
    void mcIr01IsBrokenByAnyMissingElement() {
        assertThat(SampleCatalogue.complete().without("<mode [^>]*>").check().rule(IntegrityRule.MC_IR_01))
                .isEqualTo(State.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d",
                "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14",
                "http://data.europa.eu/esco/skill/CCD0A1D9-AFDA-43D9-B901-96344886E14D",
                "http://data.europa.eu/esco/skill/ccd0a1d9xafda-43d9-b901-96344886e14d",
                "http://data.europa.eu/esco/occupation/ccd0a1d9-afda-43d9-b901-96344886e14d",
                "urn:epass:relatedESCOSkill:1"
            })
    void mcIr05WantsTheFormOfAnEscoSkill(String address) {
        // when
        SampleCatalogue.Verdict verdict =
                SampleCatalogue.complete().with(ESCO, address).check();

        // then
        assertThat(verdict.codes()).containsExactly(AnnexFinding.ESCO_FORM);
        assertThat(verdict.rule(IntegrityRule.MC_IR_05)).isEqualTo(State.BROKEN);
        assertThat(verdict.summary().findings().kept().get(0).source().line()).isPositive();
        assertThat(verdict.summary().findings().kept().get(0).record().id()).endsWith("outcome/1");
    }

    @Test
    void mcIr05WantsASkillThatTheInstalledPackHas() {
        // given
        AnnexOptions with = AnnexOptions.STANDARD.withSkills(skills(Set.of(ESCO)));
        AnnexOptions without = AnnexOptions.STANDARD.withSkills(skills(Set.of()));

        // then
        assertThat(SampleCatalogue.complete().check(with).codes()).isEmpty();
        assertThat(SampleCatalogue.complete().check(without).codes()).containsExactly(AnnexFinding.ESCO_UNKNOWN);
        assertThat(SampleCatalogue.complete().check(without).rule(IntegrityRule.MC_IR_05))
                .isEqualTo(State.BROKEN);
        assertThat(SampleCatalogue.complete()
                        .without("<relatedESCOSkill [^>]*>")
                        .check(without)
                        .rule(IntegrityRule.MC_IR_05))
                .isEqualTo(State.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, WORKLOAD_NOT_POSITIVE",
        "-2, WORKLOAD_NOT_POSITIVE",
        "'2,5', WORKLOAD_NOT_POSITIVE",
        "60 ECTS, WORKLOAD_NOT_POSITIVE",
        "'', WORKLOAD_NOT_POSITIVE",
        "9999999999999999999999999999, WORKLOAD_NOT_POSITIVE"
    })
    void mcIr06WantsAPositiveNumberOfCredits(String point, AnnexFinding code) {
        // when
        SampleCatalogue.Verdict verdict = SampleCatalogue.complete()
                .with("<point>.*</point>", "<point>" + point + "</point>")
                .check();

        // then
        assertThat(verdict.codes()).containsExactly(code);
        assertThat(verdict.rule(IntegrityRule.MC_IR_06)).isEqualTo(State.BROKEN);
        assertThat(verdict.element(StandardElement.WORKLOAD).summary()).isEqualTo("PT60H");
    }

    /** trap loq 16, trap loq 17: months are no hours, and nothing is no workload. */
    @ParameterizedTest
    @CsvSource({
        "P60M, WORKLOAD_UNIT",
        "P5D, WORKLOAD_UNIT",
        "sixty, WORKLOAD_UNIT",
        "PT, WORKLOAD_NOT_POSITIVE",
        "P0Y0M, WORKLOAD_NOT_POSITIVE",
        "PT0H, WORKLOAD_NOT_POSITIVE",
        "-PT60H, WORKLOAD_NOT_POSITIVE"
    })
    void mcIr06WantsHours(String time, AnnexFinding code) {
        // when
        SampleCatalogue.Verdict verdict = SampleCatalogue.complete()
                .with("<volumeOfLearning>.*</volumeOfLearning>", "<volumeOfLearning>" + time + "</volumeOfLearning>")
                .check();

        // then
        assertThat(verdict.codes()).containsExactly(code);
        assertThat(verdict.element(StandardElement.WORKLOAD).summary()).isEqualTo("2.5 ECTS");
    }

    @Test
    void mcIr06TakesNoOtherCreditSystem() {
        // when
        SampleCatalogue.Verdict verdict =
                SampleCatalogue.complete().with("6fcec5c5af", "60b314e826").check();

        // then
        assertThat(verdict.codes()).containsExactly(AnnexFinding.WORKLOAD_UNIT);
        assertThat(verdict.summary().findings().kept().get(0).message()).contains("vocational");
    }

    @Test
    void mcIr07WantsThePartToNameItsWhole() {
        // when
        SampleCatalogue.Verdict verdict =
                SampleCatalogue.complete().without("<isPartOf [^>]*>").check();

        // then
        assertThat(verdict.codes()).containsExactly(AnnexFinding.STACK_TARGET_MISSING);
        assertThat(verdict.rule(IntegrityRule.MC_IR_07)).isEqualTo(State.BROKEN);
    }

    @Test
    void mcIr08KnowsThatAnInstitutionIsNoQualification() {
        // when
        SampleCatalogue.Verdict verdict =
                SampleCatalogue.complete().with("820101cba6", "003293d2ce").check();

        // then
        assertThat(verdict.codes()).containsExactly(AnnexFinding.ACCREDITATION_INCONSISTENT);
        assertThat(verdict.rule(IntegrityRule.MC_IR_08)).isEqualTo(State.BROKEN);
    }

    @Test
    void mcIr08WantsTheLevelThatIsAccredited() {
        // when
        SampleCatalogue.Verdict verdict = SampleCatalogue.complete()
                .with(
                        "EQFLevel uri=\"http://data.europa.eu/snb/eqf/6\"/><accrediting",
                        "EQFLevel uri=\"http://data.europa.eu/snb/eqf/7\"/><accrediting")
                .check();

        // then
        assertThat(verdict.codes()).containsExactly(AnnexFinding.ACCREDITATION_INCONSISTENT);
    }

    @Test
    void mcIr08DoesNotTakeTheAccreditationOfAnotherQualification() {
        // given
        String limit = "<limitQualification idref=\"https://id.uni.example/q/%s\"/><limitEQFLevel";
        SampleCatalogue other = SampleCatalogue.complete().with("<limitEQFLevel", limit.formatted("geodesy"));
        SampleCatalogue same = SampleCatalogue.complete().with("<limitEQFLevel", limit.formatted("rivers"));

        // then
        assertThat(other.check().codes()).containsExactly(AnnexFinding.ACCREDITATION_INCONSISTENT);
        assertThat(same.check().codes()).isEmpty();
    }

    @Test
    void theAccreditationOfAnOrganisationForAnotherQualificationIsPassedOver() {
        // given
        SampleCatalogue catalogue = SampleCatalogue.complete()
                .without("<accreditation idref=\"https://id.uni.example/accreditation/programme\"/>")
                .with(
                        "(Institutional review.*?</title>|Institutional review</title>)<organisation ([^>]*)>",
                        "$1<organisation $2><limitQualification idref=\"https://id.uni.example/q/geodesy\"/>");

        // when
        SampleCatalogue.Verdict verdict = catalogue.check();

        // then
        assertThat(verdict.element(StandardElement.QUALITY_ASSURANCE).state()).isEqualTo(ElementState.MISSING);
        assertThat(verdict.element(StandardElement.QUALITY_ASSURANCE).missing()).contains("about another one");
        assertThat(verdict.codes()).containsExactly(AnnexFinding.ELEMENT_MISSING);
    }

    @Test
    void anAccreditationThatHasRunOutIsTold() {
        // given
        SampleCatalogue catalogue = SampleCatalogue.complete();

        // then
        assertThat(catalogue
                        .check(AnnexOptions.STANDARD.withAsOf(Instant.parse("2029-12-31T00:00:00Z")))
                        .codes())
                .isEmpty();
        assertThat(catalogue
                        .check(AnnexOptions.STANDARD.withAsOf(Instant.parse("2030-01-02T00:00:00Z")))
                        .codes())
                .containsExactly(AnnexFinding.ACCREDITATION_EXPIRED);
        assertThat(catalogue.check().codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.5, false", "1, true", "15, true", "15.5, false"})
    void euhemcWantsOneToFifteenCredits(String point, boolean right) {
        // when
        SampleCatalogue.Verdict verdict = SampleCatalogue.complete()
                .with("<point>.*</point>", "<point>" + point + "</point>")
                .check(AnnexOptions.STANDARD.withLevel(AnnexLevel.DC4EU_EUHEMC));

        // then
        assertThat(verdict.codes().contains(AnnexFinding.CREDITS_OUT_OF_RANGE)).isEqualTo(!right);
        assertThat(verdict.codes()).hasSize(right ? 0 : 1);
    }

    @Test
    void euhemcWantsAnAssessmentAndACompetence() {
        // given
        AnnexOptions euhemc = AnnexOptions.STANDARD.withLevel(AnnexLevel.DC4EU_EUHEMC);

        // then
        assertThat(SampleCatalogue.complete().check(euhemc).codes()).isEmpty();
        assertThat(SampleCatalogue.complete()
                        .without("<provenBy [^>]*>")
                        .check(euhemc)
                        .codes())
                .contains(AnnexFinding.ASSESSMENT_MISSING);
        assertThat(SampleCatalogue.complete()
                        .without("<relatedESCOSkill [^>]*>")
                        .check(euhemc)
                        .codes())
                .containsExactly(AnnexFinding.COMPETENCE_MISSING);
    }

    private static EscoSkills skills(Set<String> known) {
        return new EscoSkills() {

            @Override
            public boolean contains(String iri) {
                return known.contains(iri);
            }

            @Override
            public String version() {
                return "1.2.0";
            }
        };
    }
}
