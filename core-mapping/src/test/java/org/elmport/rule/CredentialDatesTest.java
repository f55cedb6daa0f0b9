package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elmport.rule.CredentialSample.VALID;
import static org.elmport.rule.CredentialSample.with;

import java.util.List;
import org.elmport.elm.DateTime;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LearningAssessment;
import org.elmport.finding.CredentialRuleFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proven, then awarded, then issued comes in this order; the sample is awarded on 30 June, issued on 1 July. */
class CredentialDatesTest {

    private static final String AWARD = "2026-06-30T00:00:00+01:00";
    private static final String ISSUE = "2026-07-01T10:00:00+01:00";
    private static final String AWARDED = "'awardedBy': {'id': 'urn:epass:awardingProcess:1','type': 'AwardingProcess'";

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T00:00:00+01:00, false",
        "2026-07-01T23:59:59Z, false",
        "2026-07-02T00:00:00+01:00, true",
        "2026-07-02T00:00:00, true",
        "2027-06-30T00:00:00Z, true",
        "soon, false"
    })
    void anAwardIsNotDatedAfterTheDayOfIssue(String award, boolean late) {
        // when
        List<Finding> findings = CredentialSample.check(with(AWARD, award));

        // then: the award stands twice, and is one
        assertThat(order(findings)).hasSize(late ? 1 : 0);
        assertThat(order(findings)).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(CredentialRuleFinding.AWARDED_AFTER_ISSUE);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.elmPath())
                    .isEqualTo("EuropeanDigitalCredential.credentialSubject.hasClaim.awardedBy.awardingDate");
            assertThat(finding.source().path()).contains("/credentialSubject/hasClaim/awardedBy");
            assertThat(finding.message()).doesNotContain("202");
        });
    }

    @Test
    void aLaterDayThatIsNoLaterMomentIsAMatterOfZones() {
        assertThat(order(CredentialSample.check(
                        with(ISSUE, "2026-07-01T23:00:00-05:00").replace(AWARD, "2026-07-02T00:00:00+01:00"))))
                .isEmpty();
    }

    @Test
    void theFirstOfTheDatesOfIssueCountsWhereverItStands() {
        // given: the dates behind the claims
        String text = with("'issuanceDate': '" + ISSUE + "','issued': '" + ISSUE + "',", "");
        String turned = text.substring(0, text.length() - 1)
                + ",\"issued\":\"2026-09-01T00:00:00Z\",\"issuanceDate\":\"2026-06-01T00:00:00Z\"}";

        // then
        assertThat(codes(CredentialSample.check(turned))).containsExactly(CredentialRuleFinding.AWARDED_AFTER_ISSUE);
    }

    @Test
    void aDraftWithoutADateOfIssueHasNoAwardTooLate() {
        assertThat(codes(CredentialSample.check(
                        RuleProfile.EDC_DRAFT,
                        with("'issuanceDate': '" + ISSUE + "','issued': '" + ISSUE + "',", "")
                                .replace(AWARD, "2036-06-30T00:00:00+01:00"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30T18:00:00+01:00, false", "2026-06-29T00:00:00Z, false", "2026-07-01T00:00:00+01:00, true"})
    void aGradeIsNotGivenAfterTheAwardThatItProves(String grade, boolean late) {
        // when
        List<Finding> findings = CredentialSample.check(with("'grade'", "'dateIssued': '" + grade + "','grade'"));

        // then
        assertThat(order(findings)).hasSize(late ? 1 : 0);
        assertThat(order(findings)).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(CredentialRuleFinding.ASSESSED_AFTER_AWARD);
            assertThat(finding.elmPath())
                    .isEqualTo("EuropeanDigitalCredential.credentialSubject.hasClaim.provenBy.issued");
        });
    }

    @Test
    void anAwardThatStandsElsewhereIsFound() {
        // given: of both copies of the award the first is a reference, and what it proves comes before the other
        String graded = with("'grade'", "'dateIssued': '2026-07-01T00:00:00+01:00','grade'");
        int start = graded.indexOf(AWARDED.replace('\'', '"'));
        int end = graded.indexOf("\"creditReceived\"");

        // when
        List<Finding> findings = CredentialSample.check(
                graded.substring(0, start) + (AWARDED + "},").replace('\'', '"') + graded.substring(end));

        // then
        assertThat(codes(findings)).containsExactly(CredentialRuleFinding.ASSESSED_AFTER_AWARD);
    }

    @Test
    void awardsWithoutIdentifierAreNotTakenForEachOther() {
        // given: neither award has an id, and that of the assessment alone has a date
        String text = with("'grade'", "'dateIssued': '2026-07-01T00:00:00+01:00','grade'")
                .replace("\"id\": \"urn:epass:awardingProcess:1\",", "")
                .replaceFirst(",\"awardingDate\": \"" + AWARD.replace("+", "\\+") + "\"", "");

        // then
        assertThat(text).containsOnlyOnce("awardingDate");
        assertThat(order(CredentialSample.check(text))).isEmpty();
    }

    @Test
    void oneCredentialIsNotHeldAgainstTheNext() {
        // given
        CredentialRules rules = new CredentialRules(
                RuleProfile.EDC_DRAFT,
                finding -> assertThat(finding.code())
                        .isNotIn(
                                CredentialRuleFinding.AWARDED_AFTER_ISSUE, CredentialRuleFinding.ASSESSED_AFTER_AWARD));

        // when
        rules.check(EuropeanDigitalCredential.builder("urn:credential:1")
                .issued(new DateTime("2020-01-01T00:00:00Z"))
                .build());

        // then
        rules.check(LearningAssessment.builder("urn:epass:learningAssessment:1")
                .issued(new DateTime("2026-01-01T00:00:00Z"))
                .build());
        assertThat(rules.entities()).hasSize(2);
        assertThat(CredentialSample.check(VALID)).isEmpty();
    }

    private static List<Finding> order(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.code() == CredentialRuleFinding.AWARDED_AFTER_ISSUE
                        || finding.code() == CredentialRuleFinding.ASSESSED_AFTER_AWARD)
                .toList();
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return order(findings).stream().map(Finding::code).toList();
    }
}
