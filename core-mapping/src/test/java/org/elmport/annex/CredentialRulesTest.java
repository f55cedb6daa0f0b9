package org.elmport.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.elmport.annex.RuleResult.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The integrity rules on a credential, kept and broken. */
class CredentialRulesTest {

    private static final AnnexOptions TODAY = AnnexOptions.STANDARD.withAsOf(Instant.parse("2026-08-01T00:00:00Z"));

    @Test
    void aCompleteCredentialKeepsEveryRule() {
        assertThat(SampleCredential.complete().check(TODAY).only().rules())
                .hasSize(IntegrityRule.values().length)
                .allMatch(result -> result.state() == State.KEPT);
    }

    @Test
    void withoutADayTheRulesAboutTheFutureAreNotChecked() {
        // when
        SampleCatalogue.Verdict verdict = SampleCredential.complete().check();

        // then
        assertThat(verdict.rule(IntegrityRule.MC_IR_02)).isEqualTo(State.NOT_CHECKED);
        assertThat(verdict.rule(IntegrityRule.MC_IR_03)).isEqualTo(State.NOT_CHECKED);
    }

    @Test
    void mcIr01IsBrokenByAnyMissingElement() {
        assertThat(SampleCredential.complete()
                        .withoutLine("\"learningOutcome\"")
                        .check()
                        .rule(IntegrityRule.MC_IR_01))
                .isEqualTo(State.BROKEN);
    }

    @Test
    void mcIr02KnowsThatNobodyIsBornTomorrow() {
        // when
        SampleCatalogue.Verdict verdict =
                SampleCredential.complete().with("1999-10-02", "2026-10-02").check(TODAY);

        // then
        assertThat(verdict.codes()).containsExactly(AnnexFinding.BIRTH_DATE_IN_FUTURE);
        assertThat(verdict.rule(IntegrityRule.MC_IR_02)).isEqualTo(State.BROKEN);
    }

    @Test
    void mcIr02HasNothingToSayWithoutADateOfBirth() {
        assertThat(SampleCredential.complete()
                        .withoutLine("\"dateOfBirth")
                        .check(TODAY)
                        .rule(IntegrityRule.MC_IR_02))
                .isEqualTo(State.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"issued", "issuanceDate", "awardingDate"})
    void mcIr03WantsNoDateOfIssuingInTheFuture(String term) {
        // when
        SampleCatalogue.Verdict verdict = SampleCredential.complete()
                .with("\"" + term + "\": \"2026", "\"" + term + "\": \"2027")
                .check(TODAY);

        // then
        assertThat(verdict.codes()).containsExactly(AnnexFinding.ISSUE_DATE_IN_FUTURE);
        assertThat(verdict.rule(IntegrityRule.MC_IR_03)).isEqualTo(State.BROKEN);
    }

    /** A day is left for dates without time or zone. */
    @ParameterizedTest
    @CsvSource({"2026-06-21, true", "2026-06-30, true", "2026-07-03, false"})
    void mcIr03WantsTheAssessmentBeforeTheAward(String assessed, boolean kept) {
        // when
        SampleCatalogue.Verdict verdict = SampleCredential.complete()
                .with("\"dateIssued\": \"2026-06-20", "\"dateIssued\": \"" + assessed)
                .check(TODAY);

        // then
        assertThat(verdict.codes().contains(AnnexFinding.ISSUED_BEFORE_ASSESSMENT))
                .isEqualTo(!kept);
        assertThat(verdict.rule(IntegrityRule.MC_IR_03)).isEqualTo(kept ? State.KEPT : State.BROKEN);
    }

    @Test
    void mcIr04WantsATypeOfAssessmentForAGrade() {
        // when
        SampleCatalogue.Verdict verdict =
                SampleCredential.complete().withoutLine("\"dcType\"").check(TODAY);

        // then
        assertThat(verdict.codes())
                .containsExactlyInAnyOrder(
                        AnnexFinding.GRADE_WITHOUT_GRADABLE_ASSESSMENT, AnnexFinding.ELEMENT_MISSING);
        assertThat(verdict.rule(IntegrityRule.MC_IR_04)).isEqualTo(State.BROKEN);
    }

    @Test
    void mcIr04KnowsThatAttendanceGivesNoGrade() {
        // when
        SampleCatalogue.Verdict verdict = SampleCredential.complete()
                .with("urn:epass:conceptScheme:1/concept", "http://data.europa.eu/snb/assessment/7331eb4762")
                .check(TODAY);

        // then
        assertThat(verdict.codes()).containsExactly(AnnexFinding.GRADE_WITHOUT_GRADABLE_ASSESSMENT);
    }

    @Test
    void mcIr04WantsAGradingSchemeForAGrade() {
        // given
        SampleCredential credential = SampleCredential.complete().withoutLine("\"gradingScheme");

        // then
        assertThat(credential.check(TODAY).codes()).containsExactly(AnnexFinding.GRADING_SCHEME_MISSING);
        assertThat(credential.withoutLine("\"grade\"").check(TODAY).codes()).isEmpty();
        assertThat(credential.withoutLine("\"grade\"").check(TODAY).rule(IntegrityRule.MC_IR_04))
                .isEqualTo(State.NOT_APPLICABLE);
    }

    @Test
    void mcIr05WantsTheFormOfAnEscoSkill() {
        // when
        SampleCatalogue.Verdict verdict = SampleCredential.complete()
                .with("http://data.europa.eu/esco/skill/[^\"]*", "urn:epass:relatedESCOSkill:1")
                .check(TODAY);

        // then
        assertThat(verdict.codes()).containsExactly(AnnexFinding.ESCO_FORM);
        assertThat(verdict.rule(IntegrityRule.MC_IR_05)).isEqualTo(State.BROKEN);
    }

    /** trap edc 9: sixty months where sixty minutes or hours are meant, as in the official sample. */
    @ParameterizedTest
    @CsvSource({"\"volumeOfLearning\": \"PT60H, ERROR", "\"workload\": \"PT20H, WARNING"})
    void mcIr06TakesNoMonthsForHours(String place, String severity) {
        // when
        SampleCatalogue.Verdict verdict = SampleCredential.complete()
                .with(place, place.replaceAll("PT..H", "P60M"))
                .check(TODAY);

        // then
        assertThat(verdict.codes()).containsExactly(AnnexFinding.WORKLOAD_UNIT);
        assertThat(verdict.only().findings().get(0).severity()).hasToString(severity);
        assertThat(verdict.rule(IntegrityRule.MC_IR_06)).isEqualTo(State.BROKEN);
    }

    @Test
    void mcIr07WantsThePartToNameItsWhole() {
        // given
        SampleCredential credential = SampleCredential.complete().withoutLine("\"isPartOf");

        // then
        assertThat(credential.check(TODAY).codes()).containsExactly(AnnexFinding.STACK_TARGET_MISSING);
        assertThat(credential
                        .with("\"isPartialQualification\": true", "\"isPartialQualification\": false")
                        .check(TODAY)
                        .codes())
                .isEmpty();
    }

    @Test
    void mcIr08WantsAnAccreditationThatFits() {
        // given
        SampleCredential credential = SampleCredential.complete();

        // then
        assertThat(credential.with("820101cba6", "bb4618238e").check(TODAY).codes())
                .containsExactly(AnnexFinding.ACCREDITATION_INCONSISTENT);
        assertThat(credential
                        .with(
                                "\"eqfLevel\": \\{\"id\": \"http://data.europa.eu/snb/eqf/6",
                                "\"eqfLevel\": {\"id\": \"http://data.europa.eu/snb/eqf/5")
                        .check(TODAY)
                        .codes())
                .containsExactly(AnnexFinding.ACCREDITATION_INCONSISTENT);
        assertThat(credential.with("2030-01-01", "2026-01-01").check(TODAY).codes())
                .containsExactly(AnnexFinding.ACCREDITATION_EXPIRED);
    }

    @Test
    void titlesOfOneLanguageAgree() {
        // when
        SampleCatalogue.Verdict verdict = SampleCredential.complete()
                .with("(\"displayParameter\": \\{\n.*\n.*)Reading river maps", "$1Micro-credential")
                .check(TODAY);

        // then
        assertThat(verdict.codes()).containsExactly(AnnexFinding.TITLES_DIFFER);
    }

    @Test
    void euhemcHoldsForCredentialsToo() {
        // given
        AnnexOptions euhemc = TODAY.withLevel(AnnexLevel.DC4EU_EUHEMC);
        SampleCredential credential = SampleCredential.complete();

        // then
        assertThat(credential.check(euhemc).codes()).isEmpty();
        assertThat(credential
                        .with("\"point\": \"2\"", "\"point\": \"16\"")
                        .check(euhemc)
                        .codes())
                .containsExactly(AnnexFinding.CREDITS_OUT_OF_RANGE);
    }
}
