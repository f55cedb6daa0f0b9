package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elmport.display.CredentialContent;
import org.elmport.display.DisplayContent.Fact;
import org.elmport.elm.GradingScheme;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAssessmentSpecification;
import org.elmport.elm.Link;
import org.elmport.finding.CredentialFinding;
import org.elmport.finding.Finding;
import org.elmport.record.Code;
import org.elmport.record.ResultRecord;
import org.elmport.record.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grades on the ECTS scale beside those of the institution, and in their place. */
class EctsGradingTest {

    private static ResultRecord.Builder withoutStatus(String grade, String scheme) {
        return ResultRecord.builder("R-1", org.elmport.record.Origin.NONE)
                .learnerId("L-1")
                .offeredId("C-1")
                .grade(Text.of("", grade))
                .gradingSchemeId(scheme);
    }

    private static GradingScheme scheme(CredentialResult result) {
        return Achieved.assessment(result)
                .specifiedBy()
                .flatMap(Link::target)
                .flatMap(LearningAssessmentSpecification::gradingScheme)
                .flatMap(Link::target)
                .orElseThrow();
    }

    @Test
    void theGradeOfTheInstitutionStaysAndTheEctsGradeIsANoteBesideIt() {
        // given
        ResultRecord result = Achieved.result("R-1")
                .ectsGrade(new Code("ects-grade", "ects b"))
                .build();

        // when
        CredentialResult mapped = Achieved.map(result);

        // then
        assertThat(Achieved.assessment(mapped).grade().orElseThrow().noteLiteral())
                .extracting(LangString::value)
                .containsExactly("8,5");
        assertThat(Achieved.assessment(mapped).additionalNote())
                .singleElement()
                .satisfies(
                        note -> assertThat(note.noteLiteral()).containsExactly(LangString.of("en", "ECTS grade: B")));
        assertThat(scheme(mapped).title()).containsExactly(LangString.of("en", "Scale of ten"));
    }

    @Test
    void theEctsGradeIsShownBesideTheOtherInEachLanguage() {
        // given
        CredentialResult mapped = Achieved.map(
                Achieved.result("R-1").ectsGrade(new Code("ects-grade", "B")).build());

        // then
        assertThat(facts(mapped, "en"))
                .contains(new Fact("Grade", List.of("8,5")), new Fact("ECTS grade", List.of("B")));
        assertThat(facts(mapped, "de")).contains(new Fact("ECTS-Note", List.of("B")));
        assertThat(facts(Achieved.map(Achieved.result("R-1").build()), "en"))
                .extracting(Fact::label)
                .doesNotContain("ECTS grade");
    }

    private static List<Fact> facts(CredentialResult result, String language) {
        return CredentialContent.of(result.value().orElseThrow(), language).sections().stream()
                .flatMap(section -> section.facts().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"A, PASSED", "e, PASSED", "ECTS D, PASSED", "Fx, FAILED", "F, FAILED", "12, OPEN", "NK, OPEN"})
    void withoutAStatusTheEctsScaleSaysWhatIsAPass(String grade, ResultState state) {
        assertThat(ResultState.of(withoutStatus(grade, "ects").build())).isEqualTo(state);
        assertThat(ResultState.of(withoutStatus("7", "ten")
                        .ectsGrade(new Code("ects-grade", grade))
                        .build()))
                .isEqualTo(state);
    }

    @Test
    void onAnyOtherScaleNothingIsReadOffTheGrade() {
        assertThat(ResultState.of(withoutStatus("A", "letters").build())).isEqualTo(ResultState.OPEN);
        assertThat(ResultState.of(withoutStatus("A", "ECTS")
                        .status(new Code("status", "failed"))
                        .build()))
                .isEqualTo(ResultState.FAILED);
    }

    @Test
    void aSourceThatNamesTheScaleNeedNotDescribeIt() {
        // given
        ResultRecord result = Achieved.result("R-1")
                .grade(Text.of("", "C"))
                .gradingSchemeId("ECTS")
                .build();

        // when
        CredentialResult mapped = Achieved.map(result);

        // then
        assertThat(mapped.findings())
                .extracting(Finding::code)
                .doesNotContain(CredentialFinding.REFERENCE_LEFT_OUT, CredentialFinding.ECTS_GRADE_CONTRADICTS);
        assertThat(scheme(mapped).title()).containsExactly(LangString.of("en", "ECTS grading scale"));
        assertThat(scheme(mapped).description())
                .containsExactly(LangString.of("en", "Passed: A 10 %, B 25 %, C 30 %, D 25 %, E 10 %"));
    }
}
