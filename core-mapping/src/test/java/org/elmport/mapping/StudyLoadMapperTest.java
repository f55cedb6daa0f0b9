package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.elmport.elm.CreditPoint;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.LearningActivitySpecification;
import org.elmport.finding.MappingFinding;
import org.elmport.record.Code;
import org.elmport.record.SpecificationFields;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudyLoadMapperTest {

    @ParameterizedTest
    @CsvSource({"5.0,5", "2.5,2.5", "7.50,7.5", "0,0", "60,60", "1E+2,100"})
    void trap18CreditsArePlainNumbers(String amount, String point) {
        // trap loq 18, sis 57
        MappingResult result = mapped(load(amount, StudyLoadUnit.ECTS, "ects"));

        CreditPoint credits = Given.specification(result).creditPoint().get(0);
        assertThat(credits.point()).contains(point);
        assertThat(credits.framework().orElseThrow().uri())
                .isEqualTo("http://data.europa.eu/snb/education-credit/6fcec5c5af");
    }

    @Test
    void vocationalCreditsHaveAFrameworkOfTheirOwn() {
        MappingResult result = mapped(load("12", StudyLoadUnit.ECVET, "ecvet"));

        assertThat(Given.specification(result)
                        .creditPoint()
                        .get(0)
                        .framework()
                        .orElseThrow()
                        .uri())
                .endsWith("60b314e826");
    }

    @ParameterizedTest
    @CsvSource({"135,HOUR,PT135H", "60,MINUTE,PT1H", "90,MINUTE,PT1H30M", "62.5,HOUR,PT62H30M"})
    void trap16WorkIsAVolumeInHoursAndMinutes(String amount, StudyLoadUnit unit, String volume) {
        // trap loq 16 and 17
        MappingResult result = mapped(load(amount, unit, "work"));

        assertThat(Given.specification(result).volumeOfLearning().orElseThrow().lexical())
                .isEqualTo(volume);
    }

    @ParameterizedTest
    @CsvSource({"60,MONTH,months", "3,DAY,days", "40,OTHER,sp"})
    void trap17CalendarAndUnknownUnitsAreNoWork(String amount, StudyLoadUnit unit, String word) {
        // trap loq 16 and 17
        MappingResult result = mapped(load(amount, unit, word));

        LearningAchievementSpecification specification = Given.specification(result);
        assertThat(specification.volumeOfLearning()).isEmpty();
        assertThat(specification.maximumDuration()).isEmpty();
        assertThat(specification.additionalNote().get(0).noteLiteral().get(0).value())
                .isEqualTo(amount + " " + word);
        Given.finding(result, MappingFinding.KEPT_AS_NOTE);
    }

    @Test
    void calendarLoadThatTheDurationSaysAlreadyNeedsNoNote() {
        MappingResult result = Given.map(
                fields().addStudyLoad(load("6", StudyLoadUnit.MONTH, "months")).duration("P6M"));

        assertThat(Given.specification(result).additionalNote()).isEmpty();
        assertThat(Given.draft(result).duration().orElseThrow().lexical()).isEqualTo("P6M");
    }

    @Test
    void hoursWithATeacherBelongToTheActivity() {
        MappingResult result = mapped(load("28.0", StudyLoadUnit.CONTACT_HOUR, "contact hours"));

        LearningActivitySpecification activity = Given.entity(result, LearningActivitySpecification.class);
        assertThat(activity.contactHour()).containsExactly("28");
        assertThat(activity.title()).isEqualTo(Given.specification(result).title());
        assertThat(Given.specification(result).influencedBy().get(0).id()).isEqualTo(activity.id());
        assertThat(Given.specification(result).volumeOfLearning()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,HOUR", "-1,ECTS", "1E+12,HOUR", "0,CONTACT_HOUR", "1E+900,ECTS"})
    void amountBeyondReasonIsLeftOut(String amount, StudyLoadUnit unit) {
        // trap loq 16
        MappingResult result = mapped(load(amount, unit, "x"));

        Given.finding(result, MappingFinding.STUDY_LOAD_UNUSABLE);
        assertThat(Given.specification(result).volumeOfLearning()).isEmpty();
        assertThat(Given.specification(result).creditPoint()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0Y0M", "PT0H", "P0D", "60M", "60"})
    void trap16ADurationOfNothingAndAnAmountWithoutItsFormAreLeftOut(String duration) {
        // trap loq 16
        MappingResult result = Given.map(fields().duration(duration).maximumDuration(duration));

        assertThat(Given.draft(result).duration()).isEmpty();
        assertThat(Given.specification(result).maximumDuration()).isEmpty();
        assertThat(Given.findings(result, MappingFinding.DURATION_UNUSABLE)).hasSize(2);
    }

    @Test
    void trap17WorkLengthAndTimeAllowedStandApartAndCreditsGiveNoneOfThem() {
        // trap loq 17
        MappingResult all = Given.map(fields().addStudyLoad(load("135", StudyLoadUnit.HOUR, "hours"))
                .duration("P4M")
                .maximumDuration("P2Y"));
        MappingResult credits = mapped(load("5", StudyLoadUnit.ECTS, "ects"));

        assertThat(Given.specification(all).volumeOfLearning().orElseThrow().lexical())
                .isEqualTo("PT135H");
        assertThat(Given.draft(all).duration().orElseThrow().lexical()).isEqualTo("P4M");
        assertThat(Given.specification(all).maximumDuration().orElseThrow().lexical())
                .isEqualTo("P2Y");
        assertThat(Given.specification(credits).creditPoint()).hasSize(1);
        assertThat(Given.specification(credits).volumeOfLearning()).isEmpty();
        assertThat(Given.specification(credits).maximumDuration()).isEmpty();
        assertThat(Given.draft(credits).duration()).isEmpty();
    }

    @Test
    void twoWorkloadsThatDifferAreToldApart() {
        MappingResult same = Given.map(fields().addStudyLoad(load("2", StudyLoadUnit.HOUR, "hours"))
                .addStudyLoad(load("120", StudyLoadUnit.MINUTE, "minutes")));
        MappingResult different = Given.map(fields().addStudyLoad(load("2", StudyLoadUnit.HOUR, "hours"))
                .addStudyLoad(load("90", StudyLoadUnit.MINUTE, "minutes")));

        assertThat(same.findings()).isEmpty();
        assertThat(Given.finding(different, MappingFinding.VALUE_LOST).message())
                .contains("90 minutes");
    }

    private static MappingResult mapped(StudyLoad load) {
        return Given.map(fields().addStudyLoad(load));
    }

    private static SpecificationFields.Builder fields() {
        return SpecificationFields.builder()
                .title(Text.of("en", "Navigation"))
                .addFieldOfEducation(new Code("isced-f", "1041"))
                .addLanguage(new Code("language", "en"))
                .addLearningOutcome(Text.of("en", "Set a course"));
    }

    private static StudyLoad load(String amount, StudyLoadUnit unit, String word) {
        return new StudyLoad(new BigDecimal(amount), unit, word);
    }
}
