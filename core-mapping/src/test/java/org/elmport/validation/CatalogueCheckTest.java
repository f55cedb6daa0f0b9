package org.elmport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.annex.AnnexFinding;
import org.elmport.dataset.CatalogueDataset;
import org.elmport.dataset.DatasetAssembler;
import org.elmport.dataset.DatasetOptions;
import org.elmport.finding.Finding;
import org.elmport.finding.ValidationFinding;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.mapping.MappingOptions;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.Place;
import org.elmport.record.SpecificationFields;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;
import org.elmport.record.WebLink;
import org.junit.jupiter.api.Test;

/** Checks of what was put together from records. */
class CatalogueCheckTest {

    private static final String SKILL = "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001";

    @Test
    void annexOneNamesTheRecordAndTheRowThatLackAnElement() throws IOException {
        // when
        List<Finding> findings = check(DocumentCheck.by("annex-1"));

        // then
        assertThat(findings).extracting(Finding::code).contains(AnnexFinding.ELEMENT_MISSING);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.record()).hasToString("course C-1");
            assertThat(finding.source().resource()).isEqualTo("courses.csv");
        });
    }

    @Test
    void onlyWhatIsMarkedIsLookedAtWhereThatIsAsked() throws IOException {
        assertThat(check(DocumentCheck.by("annex-1").markedOnly(true)))
                .extracting(Finding::code)
                .containsExactly(AnnexFinding.NO_MICRO_CREDENTIAL);
    }

    @Test
    void aProfileOfTheRulesNamesTheRecordToo() throws IOException {
        assertThat(check(DocumentCheck.by("loq-3.1.0"))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ValidationFinding.CONCEPT_UNCHECKED);
            assertThat(finding.record()).hasToString("course C-1");
        });
    }

    private static List<Finding> check(DocumentCheck check) throws IOException {
        CatalogueMapping mapping = CatalogueMapping.with(MappingOptions.standard());
        List<Finding> findings = new ArrayList<>();
        try (DatasetAssembler assembler = new DatasetAssembler(DatasetOptions.standard(), mapping::complete)) {
            assembler.add(mapping.map(course()));
            assembler.add(mapping.map(organisation()));
            try (CatalogueDataset dataset = assembler.finish(said -> {})) {
                check.check(dataset, findings::add);
            }
        }
        return findings;
    }

    private static CourseRecord course() {
        SpecificationFields fields = SpecificationFields.builder()
                .title(Text.of("en", "Weaving clouds"))
                .addFieldOfEducation(new Code("isced-f", "0713"))
                .addLanguage(new Code("language", "en"))
                .addStudyLoad(new StudyLoad(new BigDecimal("5"), StudyLoadUnit.ECTS, "ects"))
                .addLearningOutcome(Text.of("en", "Weave a cloud"))
                .addSkill(new Code("esco-skill", SKILL))
                .organisationId("O-1")
                .addHomepage(WebLink.of("https://uni.example/courses/clouds"))
                .build();
        return new CourseRecord("C-1", Origin.row("courses.csv", 7, Map.of()), fields);
    }

    private static OrganisationRecord organisation() {
        return OrganisationRecord.builder("O-1", Origin.row("organisations.csv", 2, Map.of()))
                .legalName(Text.of("en", "University of the Clouds"))
                .addPlace(new Place(
                        Text.EMPTY, Text.EMPTY, new Code("country", "IE"), Optional.empty(), Optional.empty()))
                .build();
    }
}
