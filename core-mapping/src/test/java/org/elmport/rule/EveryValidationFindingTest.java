package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elmport.finding.Finding;
import org.elmport.finding.ValidationFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryValidationFindingTest {

    @Test
    void theSampleBreaksNoRuleOfEitherVersion() {
        assertThat(SampleDataset.checkText(RuleProfile.LOQ_3_3_1, SampleDataset.VALID))
                .isEmpty();
        assertThat(SampleDataset.checkText(RuleProfile.LOQ_3_1_0, SampleDataset.VALID))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ValidationFinding.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REFERENCES_NOT_NAMED", "VERSION_OTHER"}) // see DatasetRulesTest and DocumentValidationTest
    void oneChangeFiresTheFindingAlone(ValidationFinding code) {
        // when
        List<Finding> findings = change(code);

        // then
        assertThat(findings).extracting(Finding::code).containsOnly(code);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(code.severity());
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.remedy()).isNotBlank();
            assertThat(finding.record().kind()).isNotBlank();
            assertThat(finding.source().line()).isPositive();
            assertThat(finding.elmPath()).isNotBlank();
        });
    }

    private static List<Finding> change(ValidationFinding code) {
        return switch (code) {
            case CARDINALITY_MINIMUM ->
                SampleDataset.with("  homepage\n    contentUrl = https://uni.example/cs101\n", "");
            case CARDINALITY_MAXIMUM -> SampleDataset.after("  duration = P3M", "  duration = P4M");
            case LEARNING_OUTCOME_RECOMMENDED ->
                SampleDataset.with("  learningOutcome -> https://id.uni.example/lout/1\n", "");
            case DATATYPE -> SampleDataset.with("PT135H", "135");
            case EMPTY_TEXT -> SampleDataset.with("description@en <p>A <b>short</b> course</p>", "description@en  ");
            case LANGUAGE_TWICE -> SampleDataset.with("title@fi", "title@en");
            case LANGUAGE_TAG -> SampleDataset.with("title@fi", "title@xx");
            case CONCEPT_UNKNOWN -> SampleDataset.with("isced-f/0613", "isced-f/0618");
            case CONCEPT_NOT_IN_PACK -> SampleDataset.with("skill/ccd0a1d9", "skill/ccd0a1d8");
            case CONCEPT_UNCHECKED -> SampleDataset.with("skill/ccd0a1d9", "occupation/ccd0a1d9");
            case CONCEPT_FRAMEWORK_NOT_LEVEL -> SampleDataset.with("c_3b2bd7b5", "c_009d9566");
            case CONCEPT_WITHOUT_ADDRESS ->
                SampleDataset.with("http://data.europa.eu/esco/skill/ccd0a1d9", "searching");
            case IDENTIFIER_NOT_ABSOLUTE -> SampleDataset.with("https://id.uni.example/lo/1", "lo-1");
            case IDENTIFIER_TWICE ->
                SampleDataset.with("Qualification https://id.uni.example/q/1", QUALIFICATION_TWICE);
            case NOTATION_TWICE -> SampleDataset.with("CS101-2026", "CS101");
            case REFERENCE_EMPTY -> SampleDataset.after("  duration = P3M", "  location ->");
            case REFERENCE_DANGLING ->
                SampleDataset.after("  duration = P3M", "  isPartOf -> https://id.uni.example/lo/nowhere");
            case REFERENCE_WRONG_KIND ->
                SampleDataset.after("  duration = P3M", "  isPartOf -> https://id.uni.example/las/1");
            case AWARDING_BACK_REFERENCE ->
                SampleDataset.with(
                        "    learningAchievementSpecification -> https://id.uni.example/las/1",
                        "    learningAchievementSpecification -> https://id.uni.example/q/1");
            case PART_OF_CYCLE -> SampleDataset.after("  duration = P3M", "  hasPart -> https://id.uni.example/lo/1");
            case WEB_ADDRESS -> SampleDataset.with("= https://uni.example/cs101", "= ftp://uni.example/cs101");
            case MAIL_ADDRESS -> SampleDataset.with("mailto:info@uni.example", "info@uni.example");
            case HTML_NOT_ALLOWED -> SampleDataset.with("<b>short</b>", "<a href=\"x\">short</a>");
            case DURATION_SUSPICIOUS -> SampleDataset.with("duration = P3M", "duration = P60M");
            case DURATION_ZERO -> SampleDataset.with("duration = P3M", "duration = P0Y0M");
            case DURATION_NEGATIVE -> SampleDataset.with("duration = P3M", "duration = -P3M");
            case DATES_OUT_OF_ORDER -> SampleDataset.with("2026-12-20", "2026-08-20");
            case DEADLINE_AFTER_END ->
                SampleDataset.after("  duration = P3M", "  applicationDeadline = 2026-12-21T00:00:00+02:00");
            case REVIEW_AFTER_EXPIRY -> SampleDataset.with(DatesTest.QUALIFICATION, DatesTest.REVIEWED_TOO_LATE);
            case CREDITS_NOT_A_NUMBER -> SampleDataset.with("point = 5", "point = 5 ECTS");
            case SET_BY_REGISTER -> SampleDataset.after("  duration = P3M", "  status = released");
            case REFERENCES_NOT_NAMED, VERSION_OTHER -> throw new AssertionError("tested elsewhere");
        };
    }

    private static final String QUALIFICATION_TWICE = """
            LearningOutcome https://id.uni.example/q/1
              title@en Explain it once more
            Qualification https://id.uni.example/q/1""";
}
