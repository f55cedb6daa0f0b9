package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.elmport.elm.Concept;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.Qualification;
import org.elmport.finding.MappingFinding;
import org.elmport.record.Code;
import org.elmport.record.Origin;
import org.elmport.record.ProgrammeRecord;
import org.elmport.record.SourceState;
import org.elmport.record.SpecificationFields;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;
import org.junit.jupiter.api.Test;

class LevelsTest {

    private static final String EQF_6 = "http://data.europa.eu/snb/eqf/6";

    @Test
    void europeanAndNationalLevelMakeAQualification() {
        // when
        MappingResult result = Given.map(
                Given.fields().addLevel(new Code("eqf", "6")).addLevel(new Code("nqf", FullRecords.NATIONAL_LEVEL)));

        // then
        Qualification qualification = Given.entity(result, Qualification.class);
        assertThat(qualification.EQFLevel()).contains(Concept.of(EQF_6));
        assertThat(qualification.NQFLevel()).containsExactly(Concept.of(FullRecords.NATIONAL_LEVEL));
        assertThat(qualification.educationLevel()).isEmpty();
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void europeanLevelAloneIsAnEducationLevel() {
        MappingResult result = Given.map(Given.fields().addLevel(new Code("eqf", "6")));

        LearningAchievementSpecification specification = Given.specification(result);
        assertThat(specification.educationLevel()).containsExactly(Concept.of(EQF_6));
        Given.finding(result, MappingFinding.NATIONAL_LEVEL_MISSING);
    }

    @Test
    void nationalLevelGivesTheEuropeanOneItIsReferencedTo() {
        MappingResult result = Given.map(Given.fields().addLevel(new Code("nqf", FullRecords.NATIONAL_LEVEL)));

        assertThat(Given.entity(result, Qualification.class).EQFLevel()).contains(Concept.of(EQF_6));
    }

    @Test
    void nationalLevelMayBeWrittenByItsName() {
        MappingResult result = Given.map(
                Given.fields().addLevel(new Code("eqf", "EQF level 6")).addLevel(new Code("nqf", "nlqf level 6")));

        assertThat(Given.entity(result, Qualification.class).NQFLevel())
                .containsExactly(Concept.of(FullRecords.NATIONAL_LEVEL));
    }

    @Test
    void trap20FrameworkIsNoLevel() {
        // trap loq 20
        String framework = CodeLists.standard()
                .codes(CodeList.NQF)
                .map(CodeList.NQF::concept)
                .filter(CodeLists.standard()::framework)
                .findFirst()
                .orElseThrow();

        MappingResult result =
                Given.map(Given.fields().addLevel(new Code("eqf", "6")).addLevel(new Code("nqf", framework)));

        Given.specification(result);
        Given.finding(result, MappingFinding.LEVEL_IS_FRAMEWORK);
    }

    @Test
    void numberOfAnotherListIsNoEuropeanLevel() {
        MappingResult result = Given.map(Given.fields().addLevel(new Code("scqf", "7")));

        assertThat(Given.specification(result).educationLevel()).isEmpty();
        Given.finding(result, MappingFinding.CODE_UNKNOWN);
    }

    @Test
    void firstOfTwoEuropeanLevelsCounts() {
        MappingResult result =
                Given.map(Given.fields().addLevel(new Code("eqf", "6")).addLevel(new Code("eqf", "7")));

        assertThat(Given.specification(result).educationLevel()).containsExactly(Concept.of(EQF_6));
        Given.finding(result, MappingFinding.LEVEL_CONFLICT);
    }

    @Test
    void diplomaProgrammeHasTheLevelOfTheNationalFrameworkThatIsSet() {
        // given
        SpecificationFields.Builder fields =
                Given.fields().addLevel(new Code("eqf", "6")).addLevel(new Code("ooapi:level-of-qualification", "6"));
        ProgrammeRecord programme = new ProgrammeRecord(
                "P-1",
                Origin.NONE,
                SourceState.CURRENT,
                fields.build(),
                Optional.empty(),
                Optional.of(new Code("ooapi:formal-document", "diploma")));
        CatalogueMapping dutch = CatalogueMapping.with(
                MappingOptions.builder().nationalFramework("NLQF").build());

        // when
        MappingResult with = dutch.map(programme);
        MappingResult without = Given.map(programme);

        // then
        assertThat(Given.entity(with, Qualification.class).NQFLevel())
                .containsExactly(Concept.of(FullRecords.NATIONAL_LEVEL));
        assertThat(Given.entities(without, Qualification.class)).isEmpty();
    }

    @Test
    void trap34OnlyQualificationsHaveAccreditations() {
        // trap loq 34
        MappingResult course = Given.map(Given.fields().addAccreditationId("A-1"));
        MappingResult qualification = Given.map(Given.fields()
                .addLevel(new Code("nqf", FullRecords.NATIONAL_LEVEL))
                .addAccreditationId("A-1"));

        assertThat(Given.finding(course, MappingFinding.VALUE_LOST).message()).contains("A-1", "organisation");
        assertThat(Given.entity(qualification, Qualification.class)
                        .accreditation()
                        .get(0)
                        .id())
                .isEqualTo("urn:elmport:accreditation:A-1");
    }
}
