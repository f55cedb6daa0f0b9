package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;
import org.elmport.finding.ValidationFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The traps of LOQ that are rules of one entity; those of the whole dataset are in {@link DatasetRulesTest}. */
class RuleTrapsTest {

    @Test
    void trap08AnOpportunityHasOnePeriodAndSeveralIntakesAreSeveralOpportunities() {
        // when
        List<Finding> findings = SampleDataset.with(
                "  duration = P3M\n", "  temporal\n    startDate = 2027-02-01T00:00:00+01:00\n  duration = P3M\n");

        // then
        assertThat(codes(findings)).containsExactly(ValidationFinding.CARDINALITY_MAXIMUM);
        assertThat(findings.get(0).remedy()).contains("several records");
    }

    @Test
    void trap09ALearningOutcomeIsRecommendedIn331AndRequiredIn310() {
        String line = "  learningOutcome -> https://id.uni.example/lout/1\n";
        assertThat(SampleDataset.with(RuleProfile.LOQ_3_3_1, line, ""))
                .hasSize(2)
                .allSatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo(ValidationFinding.LEARNING_OUTCOME_RECOMMENDED);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
        assertThat(SampleDataset.with(RuleProfile.LOQ_3_1_0, line, ""))
                .hasSize(2)
                .allSatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo(ValidationFinding.CARDINALITY_MINIMUM);
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void trap10AQualificationNeedsALanguage() {
        // when
        List<Finding> findings = SampleDataset.with(
                "  language <http://publications.europa.eu/resource/authority/language/ENG>\n  learningOutcome -> https://id.uni.example/lout/1\n  EQFLevel",
                "  learningOutcome -> https://id.uni.example/lout/1\n  EQFLevel");

        // then
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ValidationFinding.CARDINALITY_MINIMUM);
            assertThat(finding.elmPath()).isEqualTo("Qualification.language");
        });
    }

    @Test
    void trap11ASecondLanguageOfANoteIsValidIn331Only() {
        // given
        String note =
                "  scheduleInformation\n    noteLiteral@en Mondays\n    noteLiteral@fi maanantai\n  defaultLanguage";

        // then
        assertThat(SampleDataset.with(RuleProfile.LOQ_3_3_1, "  defaultLanguage", note))
                .isEmpty();
        assertThat(codes(SampleDataset.with(RuleProfile.LOQ_3_1_0, "  defaultLanguage", note)))
                .containsExactly(ValidationFinding.CARDINALITY_MAXIMUM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "eng", "fin", "en-GB", "english", "iw", "mo", "e", "12", "zzz", "é!"})
    void trap12TheLanguageIsACodeOfIso639(String tag) {
        assertThat(codes(SampleDataset.with("title@fi", "title@" + tag)))
                .containsExactly(ValidationFinding.LANGUAGE_TAG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "se", "sma", "cnr", "zu"})
    void trap12ThreeLettersStandWhereThereAreNoTwo(String tag) {
        assertThat(SampleDataset.with("title@fi", "title@" + tag)).isEmpty();
    }

    @Test
    void aLanguageInCapitalsIsUnderstoodWithAWarningAndCountsAsTheSameLanguage() {
        // when
        List<Finding> findings = SampleDataset.with("title@fi", "title@EN");

        // then
        assertThat(codes(findings)).containsExactly(ValidationFinding.LANGUAGE_TAG, ValidationFinding.LANGUAGE_TWICE);
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void twoTextsInOneLanguageAreFineWhereThePropertyIsNotLimited() {
        assertThat(SampleDataset.after("  title@en Search", "  altLabel@en S1\n  altLabel@en S2"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"P0Y0M, DURATION_ZERO", "PT0H, DURATION_ZERO", "P60M, DURATION_SUSPICIOUS", "P135M, DURATION_SUSPICIOUS"
    })
    void trap16ZeroDurationsAndMonthsThatAreMeantAsMinutes(String duration, ValidationFinding code) {
        // when
        List<Finding> findings = SampleDataset.with("PT135H", duration);

        // then
        assertThat(codes(findings)).containsExactly(code);
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void trap18PointsAreAPlainNumber() {
        assertThat(SampleDataset.with("point = 5", "point = 7.5")).isEmpty();
        assertThat(codes(SampleDataset.with("point = 5", "point = 60 ECTS")))
                .containsExactly(ValidationFinding.CREDITS_NOT_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0618", "613", "0820x", "06130"})
    void trap19AFieldOfEducationIsOneOfTheListAndTheRemedySaysWhatToDoWithNationalOnes(String code) {
        // when
        List<Finding> findings = SampleDataset.with("isced-f/0613", "isced-f/" + code);

        // then
        assertThat(codes(findings)).containsOnly(ValidationFinding.CONCEPT_UNKNOWN);
        assertThat(findings.get(0).remedy()).contains("national variant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"06", "061", "0613", "0099", "9999"})
    void trap19BroadNarrowAndDetailedFieldsHaveALeadingZero(String code) {
        assertThat(SampleDataset.with("isced-f/0613", "isced-f/" + code)).isEmpty();
    }

    @Test
    void trap20AFrameworkIsNoLevel() {
        assertThat(SampleDataset.with("c_3b2bd7b5", "c_009d9566"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(ValidationFinding.CONCEPT_FRAMEWORK_NOT_LEVEL);
                    assertThat(finding.elmPath()).isEqualTo("Qualification.NQFLevel");
                });
    }

    @Test
    void trap22EachPropertyForAPlaceHasAListOfItsOwn() {
        // given: the administrative unit of Helsinki is no country
        String unit = "http://publications.europa.eu/resource/authority/atu/FIN_HEL";

        // then
        assertThat(codes(SampleDataset.with("http://publications.europa.eu/resource/authority/country/FIN", unit)))
                .containsExactly(ValidationFinding.CONCEPT_UNKNOWN);
        assertThat(SampleDataset.with(
                        "  address\n", "  spatialCode <http://data.europa.eu/nuts/code/FI1B1>\n  address\n"))
                .isEmpty();
        assertThat(codes(SampleDataset.with("  address\n", "  spatialCode <" + unit + ">\n  address\n")))
                .containsExactly(ValidationFinding.CONCEPT_UNKNOWN);
    }

    @Test
    void trap24ALogoIsBytesAndNoAddress() {
        // given
        String banner = """
                  bannerImage
                    contentType <http://publications.europa.eu/resource/authority/file-type/PNG>
                    contentEncoding <http://data.europa.eu/snb/encoding/6146cde7dd>
                    content = %s
                  defaultLanguage\
                """;

        // then
        assertThat(SampleDataset.with("  defaultLanguage", banner.formatted("iVBORw0KGgo=")))
                .isEmpty();
        assertThat(codes(SampleDataset.with("  defaultLanguage", banner.formatted("https://uni.example/logo.png"))))
                .containsExactly(ValidationFinding.DATATYPE);
    }

    @Test
    void anAddressOfAnotherKindIsNoMailAddress() {
        // then: in RDF the record of that address would be a mailbox as well
        assertThat(codes(SampleDataset.with("mailto:info@uni.example", "https://id.uni.example/las/1")))
                .containsExactly(ValidationFinding.DATATYPE);
    }

    @Test
    void aMailAddressIdentifiesNoRecord() {
        // then
        assertThat(codes(SampleDataset.with("https://id.uni.example/lo/1", "mailto:info@uni.example")))
                .containsExactly(ValidationFinding.IDENTIFIER_NOT_ABSOLUTE);
    }

    @Test
    void trap25AMailAddressIsWrittenWithMailtoAndNeverShown() {
        // when
        List<Finding> findings = SampleDataset.with("mailto:info@uni.example", "ada.lovelace@uni.example");

        // then
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ValidationFinding.MAIL_ADDRESS);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.toString()).doesNotContain("ada");
        });
    }

    @Test
    void trap26AHomepageHasAnAddress() {
        assertThat(SampleDataset.with("    contentUrl = https://uni.example/cs101\n", ""))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(ValidationFinding.CARDINALITY_MINIMUM);
                    assertThat(finding.elmPath()).isEqualTo("LearningOpportunity.homepage.contentUrl");
                });
    }

    @Test
    void trap27AnOrganisationHasALocationAndALocationACountry() {
        assertThat(codes(SampleDataset.with("  location -> https://id.uni.example/loc/1\n", "")))
                .containsExactly(ValidationFinding.CARDINALITY_MINIMUM);
        assertThat(SampleDataset.with(
                        "    countryCode <http://publications.europa.eu/resource/authority/country/FIN>\n", ""))
                .extracting(Finding::elmPath)
                .containsExactly("Location.address.countryCode");
    }

    @Test
    void trap28AnAwardingOpportunityRefersToItsOwner() {
        assertThat(SampleDataset.with(
                        "    learningAchievementSpecification -> https://id.uni.example/las/1",
                        "    learningAchievementSpecification -> https://id.uni.example/q/1"))
                .extracting(Finding::elmPath)
                .containsExactly(
                        "LearningAchievementSpecification.awardingOpportunity.learningAchievementSpecification");
    }

    @Test
    void trap29StatusModifiedAndPublisherAreTheRegistersBusiness() {
        // when
        List<Finding> findings = SampleDataset.with(
                "<http://publications.europa.eu/resource/authority/language/ENG>\nLearningAchievementSpecification",
                """
                <http://publications.europa.eu/resource/authority/language/ENG>
                  status = released
                  modified = 2026-01-01T00:00:00Z
                  publisher -> https://id.uni.example/org/1
                LearningAchievementSpecification""");

        // then
        assertThat(codes(findings)).hasSize(3).containsOnly(ValidationFinding.SET_BY_REGISTER);
        assertThat(findings).extracting(Finding::severity).containsOnly(Severity.INFO);
    }

    @Test
    void periodsWithoutZoneAreOnlyOutOfOrderWhenNoZoneCouldPutThemRight() {
        assertThat(SampleDataset.with("2026-12-20T00:00:00+02:00", "2026-09-01T00:00:00"))
                .isEmpty();
        assertThat(SampleDataset.with("2026-12-20T00:00:00+02:00", "2026-08-31T20:00:00"))
                .isEmpty();
        assertThat(codes(SampleDataset.with("2026-12-20T00:00:00+02:00", "2026-08-31T00:00:00")))
                .containsExactly(ValidationFinding.DATES_OUT_OF_ORDER);
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
