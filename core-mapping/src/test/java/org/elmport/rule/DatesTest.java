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

/** Dates of one node, and of an offering and its period, are held against each other. */
class DatesTest {

    static final String QUALIFICATION = "Qualification https://id.uni.example/q/1";

    static final String REVIEWED_TOO_LATE =
            accreditation("reviewDate = 2030-01-01T00:00:00Z", "expiryDate = 2029-12-31T00:00:00Z");

    private static final String DURATION = "  duration = P3M";

    @ParameterizedTest
    @CsvSource({
        "2026-12-20T00:00:00+02:00, false",
        "2026-12-20T00:00:01+02:00, true",
        "2026-08-15T00:00:00+02:00, false",
        "2026-12-20T12:00:00, false",
        "2026-12-20T12:00:01, true"
    })
    void anApplicationMustBePossibleBeforeTheOfferingEnds(String deadline, boolean late) {
        assertThat(codes(SampleDataset.after(DURATION, "  applicationDeadline = " + deadline)))
                .isEqualTo(late ? List.of(ValidationFinding.DEADLINE_AFTER_END) : List.of());
    }

    @Test
    void ofSeveralDeadlinesOneTooLateIsEnough() {
        assertThat(codes(SampleDataset.after(
                        DURATION,
                        "  applicationDeadline = 2027-08-15T00:00:00+02:00\n"
                                + "  applicationDeadline = 2026-08-15T00:00:00+02:00")))
                .containsExactly(ValidationFinding.DEADLINE_AFTER_END);
    }

    @Test
    void anOfferingWithoutEndHasNoDeadlineTooLate() {
        assertThat(SampleDataset.with(
                        "    endDate = 2026-12-20T00:00:00+02:00\n" + DURATION,
                        DURATION + "\n  applicationDeadline = 2036-08-15T00:00:00+02:00"))
                .isEmpty();
    }

    /** The end of the one before must not be that of the next. */
    @Test
    void theEndOfOneOfferingIsNotHeldAgainstTheDeadlineOfAnother() {
        assertThat(SampleDataset.with("LearningAchievementSpecification https://id.uni.example/las/1", """
                LearningOpportunity https://id.uni.example/lo/2
                  title@en Search again
                  identifier
                    notation = CS102-2036
                  applicationDeadline = 2036-08-15T00:00:00+02:00
                  providedBy -> https://id.uni.example/org/1
                  learningAchievementSpecification -> https://id.uni.example/las/1
                LearningAchievementSpecification https://id.uni.example/las/1"""))
                .extracting(Finding::code)
                .doesNotContain(ValidationFinding.DEADLINE_AFTER_END);
    }

    @Test
    void anAccreditationIsReviewedBeforeItExpires() {
        // when
        List<Finding> late = SampleDataset.with(QUALIFICATION, REVIEWED_TOO_LATE);

        // then
        assertThat(late).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ValidationFinding.REVIEW_AFTER_EXPIRY);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(accredited("reviewDate = 2029-12-31T00:00:00Z", "expiryDate = 2029-12-31T00:00:00Z"))
                .isEmpty();
        assertThat(accredited("reviewDate = 2029-12-31T00:00:00Z")).isEmpty();
    }

    @Test
    void anAccreditationHoldsBeforeItExpires() {
        assertThat(codes(accredited("expiryDate = 2029-12-31T00:00:00Z", "valid = 2030-01-01T00:00:00Z")))
                .containsExactly(ValidationFinding.DATES_OUT_OF_ORDER);
        assertThat(codes(accredited(
                        "issued = 2020-01-01T00:00:00Z",
                        "expiryDate = 2029-12-31T00:00:00Z",
                        "valid = 2030-01-01T00:00:00Z")))
                .containsExactly(ValidationFinding.DATES_OUT_OF_ORDER);
        assertThat(accredited(
                        "issued = 2020-01-01T00:00:00Z",
                        "expiryDate = 2029-12-31T00:00:00Z",
                        "valid = 2020-02-01T00:00:00Z"))
                .isEmpty();
    }

    private static List<Finding> accredited(String... dates) {
        return SampleDataset.with(QUALIFICATION, accreditation(dates));
    }

    private static String accreditation(String... dates) {
        String said = """
                Accreditation https://id.uni.example/acc/1
                  title@en Review of the programme
                  type <http://data.europa.eu/snb/accreditation/820101cba6>
                  organisation -> https://id.uni.example/org/1
                  accreditingAgent -> https://id.uni.example/org/1
                """;
        return said + "  " + String.join("\n  ", dates) + "\n" + QUALIFICATION;
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
