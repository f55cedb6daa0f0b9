package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elmport.rule.CredentialSample.VALID;
import static org.elmport.rule.CredentialSample.with;

import java.io.IOException;
import java.util.List;
import org.elmport.finding.CredentialRuleFinding;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;
import org.elmport.finding.ValidationFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialRulesTest {

    private static final String COUNTRY = "http://publications.europa.eu/resource/authority/country";
    private static final String ACHIEVEMENT =
            "'id': 'urn:epass:learningAchievement:1','type': 'LearningAchievement','title': {'en': 'Data literacy'},";

    @ParameterizedTest
    @ValueSource(strings = {"credential.json", "transcript.json"})
    void aSampleBreaksNoRule(String sample) {
        // given
        String text = CredentialSample.text(sample);

        // then
        assertThat(CredentialSample.check(RuleProfile.EDC_SEALED, text)).isEmpty();
        assertThat(CredentialSample.check(RuleProfile.EDC_DRAFT, text)).isEmpty();
    }

    // traps edc 4, 6, 9, 12 and 13
    @ParameterizedTest
    @EnumSource(CredentialRuleFinding.class)
    void oneChangeFiresTheFindingWithItsSeverity(CredentialRuleFinding code) {
        // when
        List<Finding> findings = change(code);

        // then
        assertThat(findings).extracting(Finding::code).contains(code);
        assertThat(findings).filteredOn(finding -> finding.code() == code).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(code.severity());
            assertThat(finding.source().line()).isPositive();
            assertThat(finding.elmPath()).startsWith("EuropeanDigitalCredential");
            assertThat(finding.record().kind()).isEqualTo("EuropeanDigitalCredential");
        });
    }

    private static List<Finding> change(CredentialRuleFinding code) {
        return switch (code) {
            case ISSUER_IDENTIFIER_MISSING -> CredentialSample.check(withoutIssuerIdentifier());
            case ISSUANCE_DATE_MISSING ->
                CredentialSample.check(with("'issuanceDate': '2026-07-01T10:00:00+01:00',", ""));
            case SUBJECT_WITHOUT_CLAIMS -> CredentialSample.check(with("'hasClaim'", "'noClaim'"));
            case CLAIM_NOT_AN_ACHIEVEMENT ->
                CredentialSample.check(
                        RuleProfile.EDC_ACCREDITED,
                        with("'type': 'LearningAchievement'", "'type': 'LearningActivity'"));
            case VALUE_DISAPPEARS ->
                CredentialSample.check(with("'fullName'", "'dateModified': '2026-07-01T10:00:00Z','fullName'"));
            case CONCEPT_SCHEME ->
                CredentialSample.check(with("'id': '" + COUNTRY + "','type'", "'id': '" + COUNTRY + "s','type'"));
            case CONCEPT_NOT_IN_LIST -> CredentialSample.check(with("c598449d64", "c598449d65"));
            case NODE_WITHOUT_ID -> CredentialSample.check(with("'id': 'urn:epass:note:g1',", ""));
            case NODE_COPIES_DIFFER ->
                CredentialSample.check(with("'id': 'urn:epass:creditPoint:1'", "'id': 'urn:epass:person:1'"));
            case NODE_INSIDE_ITSELF -> CredentialSample.check(inside("proves", "LearningAssessment"));
            case PART_IN_BOTH_DIRECTIONS -> CredentialSample.check(bothDirections());
            case CREDITS_OF_PARTS -> CredentialSample.check(parts("2.5"));
            case AWARDED_AFTER_ISSUE -> CredentialSample.check(with("2026-06-30T00", "2026-07-02T00"));
            case ASSESSED_AFTER_AWARD ->
                CredentialSample.check(with("'grade'", "'dateIssued': '2026-07-01T00:00:00+01:00','grade'"));
            case TIME_ZONE_MISSING -> CredentialSample.check(with("2026-06-30T00:00:00+01:00", "2026-06-30T00:00:00"));
            case BIRTH_DATE_SHIFTED ->
                CredentialSample.check(with("'fullName'", "'dateOfBirth': '1999-10-01T22:00:00Z','fullName'"));
        };
    }

    private static String withoutIssuerIdentifier() {
        int start = VALID.indexOf("\"eIDASIdentifier\"");
        int end = VALID.indexOf("\"location\"", start);
        return VALID.substring(0, start) + VALID.substring(end);
    }

    private static String inside(String property, String type) {
        return with(
                "'type': '" + type + "','title'",
                "'type': '" + type + "','" + property
                        + "': {'id': 'urn:epass:learningAchievement:1','type': 'LearningAchievement'},'title'");
    }

    private static String bothDirections() {
        return with(
                ACHIEVEMENT,
                ACHIEVEMENT + "'hasPart': "
                        + part(
                                "1",
                                "'isPartOf': {'id':"
                                        + " 'urn:epass:learningAchievement:1','type': 'LearningAchievement'},")
                        + ",");
    }

    private static String parts(String points) {
        return with(ACHIEVEMENT, ACHIEVEMENT + "'hasPart': " + part(points, "") + ",");
    }

    private static String part(String points, String more) {
        return "{'id': 'urn:epass:learningAchievement:2','type': 'LearningAchievement','title': {'en': 'Part'}," + more
                + "'awardedBy': {'id': 'urn:epass:awardingProcess:1','type': 'AwardingProcess'},"
                + "'creditReceived': {'id': 'urn:epass:creditPoint:2','type': 'CreditPoint','point': '" + points
                + "','framework': {'id': 'http://data.europa.eu/snb/education-credit/6fcec5c5af','type': 'Concept',"
                + "'inScheme': {'id': 'http://data.europa.eu/snb/education-credit/25831c2','type': 'ConceptScheme'}}}}";
    }

    @Test
    void partsWithNoMoreCreditsThanTheWholeAndCopiesByIdAloneAreRight() {
        // then
        assertThat(CredentialSample.check(parts("2"))).isEmpty();
    }

    @Test
    void aCircleOfPartsIsAnError() {
        // when
        List<Finding> findings = CredentialSample.check(with(
                ACHIEVEMENT,
                ACHIEVEMENT + "'hasPart': {'id': 'urn:epass:learningAchievement:1','type': 'LearningAchievement'},"));

        // then
        assertThat(codes(findings)).contains(ValidationFinding.PART_OF_CYCLE, CredentialRuleFinding.NODE_INSIDE_ITSELF);
    }

    // What passes the official shapes in silence: traps edc 1, 2, 5, 6, 7, 8, 9, 11, 14 and 15.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a code that is none|snb/eqf/6'|snb/eqf/42'|VAL-CONCEPT-UNKNOWN",
                "a language of the other code system|'fullName': {'en'|'fullName': {'ENG'|VAL-LANGUAGE-TAG",
                "an unknown key|'fullName'|'colour': 'red','fullName'|VAL-KEY-UNKNOWN",
                "the context" + " missing|,'http://data.europa.eu/snb/model/context/edc-ap'||VAL-CONTEXT-UNKNOWN",
                "gender as a text|'fullName'|'gender': 'female','fullName'|VAL-VALUE-UNEXPECTED",
                "a key of another class|'eqfLevel'|'EQFLevel'|VAL-KEY-UNKNOWN",
                "a name in two languages|'fullName': {|'fullName': {'fi':'Ana',|VAL-CARDINALITY-MAXIMUM",
                "a date without time|2026-06-30T00:00:00+01:00|2026-06-30|VAL-DATATYPE",
                "months for hours|'PT50H'|'P60M'|VAL-DURATION-SUSPICIOUS",
                "validFrom alone|'issued': '2026-07-01T10:00:00+01:00',||VAL-CARDINALITY-MINIMUM",
                "an image by address alone|'content': |'contentURL': |VAL-CARDINALITY-MINIMUM",
                "a relative id|'urn:epass:person:1'|'person1'|VAL-IDENTIFIER-NOT-ABSOLUTE",
                "two notes with one id|'urn:epass:note:g1'|'urn:epass:org:1'|VAL-NODE-COPIES-DIFFER",
                "issued after its end|'issued': '2026-07-01T10:00:00+01:00'|'issued': '2031-07-01T10:00:00+01:00',"
                        + "'validUntil': '2030-01-01T00:00:00Z'|VAL-DATES-OUT-OF-ORDER",
                "an end before the start|'validFrom'|'validUntil':"
                        + " '2020-01-01T00:00:00Z','validFrom'|VAL-DATES-OUT-OF-ORDER"
            })
    void whatPassesInSilenceIsAFinding(String what, String before, String after, String code) {
        // when
        List<Finding> findings = CredentialSample.check(with(before, after == null ? "" : after));

        // then
        assertThat(findings)
                .as(what)
                .extracting(finding -> finding.code().code())
                .contains(code);
    }

    @Test
    void aClaimOfNoUsualKindMustSayOfWhichKindItIs() {
        // given
        String text = with("'type': 'LearningAchievement'", "'type': 'Claim'");

        // then
        assertThat(missing(RuleProfile.EDC_SEALED, text)).anyMatch(path -> path.endsWith("hasClaim.type"));
    }

    @Test
    void aRepeatedNodeDoublesWhatHasNoIdInsideIt() {
        // given
        String text = with("'id': 'urn:epass:legalIdentifier:1',", "");

        // then
        assertThat(codes(CredentialSample.check(text))).contains(CredentialRuleFinding.NODE_COPIES_DIFFER);
    }

    @Test
    void aNodeIsNamedAsWhatItIs() {
        // then: the shapes take it for both kinds
        assertThat(codes(heldBy("Organisation"))).contains(CredentialRuleFinding.NODE_COPIES_DIFFER);
        assertThat(codes(heldBy("Person"))).doesNotContain(CredentialRuleFinding.NODE_COPIES_DIFFER);
    }

    @Test
    void aNodeIsNamedAsAKindThatBelongsThere() {
        // then: a group is no agent
        assertThat(codes(heldBy("Group"))).contains(DocumentFinding.TYPE_UNKNOWN);
    }

    @Test
    void aLabelOfAConceptMayNotContradictAnother() {
        // given
        String text = VALID.replaceFirst("\"Ireland\"", "\"Eire\"");

        // then
        assertThat(codes(CredentialSample.check(text))).containsOnly(CredentialRuleFinding.NODE_COPIES_DIFFER);
    }

    // trap edc 16: the draft may lack exactly five things.
    @ParameterizedTest
    @ValueSource(strings = {"issued", "issuer", "individualDisplay", "legalName"})
    void aDraftMayLackWhatTheIssuerAdds(String key) {
        // given
        String text = VALID.replace("\"" + key + "\":", "\"" + key + "X\":");

        // then
        assertThat(missing(RuleProfile.EDC_SEALED, text)).anyMatch(path -> path.endsWith(key));
        assertThat(missing(RuleProfile.EDC_DRAFT, text)).noneMatch(path -> path.endsWith(key));
    }

    @Test
    void aDraftMayLackTheIdentifierOfTheIssuer() {
        // then
        assertThat(codes(CredentialSample.check(RuleProfile.EDC_DRAFT, withoutIssuerIdentifier())))
                .doesNotContain(CredentialRuleFinding.ISSUER_IDENTIFIER_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "EDC_ACCREDITED, evidence",
        "EDC_ISSUED_BY_MANDATE, evidence",
        "EDC_DIPLOMA_SUPPLEMENT, evidence",
        "EDC_DIPLOMA_SUPPLEMENT, dateOfBirth",
        "EDC_DIPLOMA_SUPPLEMENT, maximumDuration",
        "EDC_DIPLOMA_SUPPLEMENT, hasPart"
    })
    void aProfileAsksForMore(RuleProfile profile, String property) {
        // then
        assertThat(missing(profile, VALID)).anyMatch(path -> path.endsWith("." + property));
        assertThat(missing(RuleProfile.EDC_SEALED, VALID)).isEmpty();
    }

    @Test
    void anEnvelopeIsADraftAndAValueOfAPersonIsNeverShown() throws IOException {
        // given
        String text = "{\"credential\":"
                + with("'fullName'", "'dateOfBirth': '1999-10-02','fullName'").replace("\"issued\":", "\"issuedX\":")
                + "}";

        // when
        DocumentReport report = CredentialValidation.byContent().validate("test", CredentialSample.bytes(text));

        // then
        assertThat(report.profile()).contains(RuleProfile.EDC_DRAFT);
        assertThat(report.inOrder())
                .filteredOn(finding -> finding.code() == ValidationFinding.DATATYPE)
                .hasSize(1);
        assertThat(report.inOrder()).noneMatch(finding -> finding.message().contains("1999"));
    }

    @Test
    void whatIsNoCredentialHasNoProfile() throws IOException {
        // when
        DocumentReport report = CredentialValidation.byContent().validate("test", CredentialSample.bytes("{}"));

        // then
        assertThat(report.profile()).isEmpty();
        assertThat(report.findings().count(Severity.ERROR)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", " DATA:text/html;base64,PHA+", "file:///etc/passwd", "vbscript:x"})
    void anAddressThatABrowserRunsIsTold(String address) {
        assertThat(linked(address)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ValidationFinding.WEB_ADDRESS);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).doesNotContain(address.strip());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://uni.example/page", "ftp://uni.example/page", "urn:isbn:123", "page.html"})
    void otherAddressesAreTakenAsTheShapesDo(String address) {
        assertThat(linked(address)).isEmpty();
    }

    @Test
    void markupThatPagesDoNotTakeIsTold() {
        String text = with(ACHIEVEMENT, ACHIEVEMENT + "'description': {'en': '<p>Sound</p><script>x()</script>'},");

        assertThat(CredentialSample.check(text)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ValidationFinding.HTML_NOT_ALLOWED);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
    }

    private static List<Finding> linked(String address) {
        return CredentialSample.check(with(
                ACHIEVEMENT,
                ACHIEVEMENT + "'supplementaryDocument': {'id': 'urn:epass:webResource:9','type': 'WebResource',"
                        + "'contentURL': '" + address + "'},"));
    }

    private static List<Finding> heldBy(String kind) {
        return CredentialSample.check(with(
                "'displayParameter':",
                "'holder': {'id': 'urn:epass:person:1', 'type': '" + kind + "'}, 'displayParameter':"));
    }

    private static List<String> missing(RuleProfile profile, String text) {
        return CredentialSample.check(profile, text).stream()
                .filter(finding -> finding.code() == ValidationFinding.CARDINALITY_MINIMUM)
                .map(Finding::elmPath)
                .toList();
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
