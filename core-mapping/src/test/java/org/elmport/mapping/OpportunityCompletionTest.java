package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.elmport.elm.LearningOpportunity;
import org.elmport.finding.Finding;
import org.elmport.finding.MappingFinding;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.IdentifierCode;
import org.elmport.record.OfferingRecord;
import org.elmport.record.Origin;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceMoment;
import org.elmport.record.SpecificationFields;
import org.elmport.record.Text;
import org.elmport.record.WebLink;
import org.junit.jupiter.api.Test;

class OpportunityCompletionTest {

    @Test
    void trap26MissingHomepageNamesTheFieldsAndTheSettings() {
        // trap loq 26
        MappingResult result = complete(Given.offering(), template(bare().organisationId("O-1")));

        Finding finding = Given.finding(result, MappingFinding.FACT_MISSING);
        assertThat(result.findings()).hasSize(1);
        assertThat(finding.elmPath()).isEqualTo("LearningOpportunity.homepage");
        assertThat(finding.source().toString()).isEqualTo("offerings.csv:2 url");
        assertThat(finding.remedy())
                .contains("courses.csv:3 url", "mapping.offering.homepage-pattern", "mapping.course.homepage-pattern");
        assertThat(result.entities()).isEmpty();
    }

    @Test
    void trap26PatternGivesThePage() {
        // trap loq 26
        CatalogueMapping mapping = CatalogueMapping.with(MappingOptions.builder()
                .kind(
                        RecordKind.COURSE,
                        KindOptions.builder()
                                .homepagePattern("https://uni.example/c/{id}?code={code}")
                                .build())
                .build());
        CourseRecord course = new CourseRecord(
                "C 1",
                Origin.NONE,
                bare().addCode(new IdentifierCode("code", "A/B")).build());

        MappingResult result = mapping.map(course);

        assertThat(Given.draft(result).homepage().get(0).contentUrl())
                .contains("https://uni.example/c/C%201?code=A%2FB");
        Given.finding(result, MappingFinding.DEFAULT_USED);
    }

    @Test
    void patternWithACodeGivesNothingWithoutOne() {
        CatalogueMapping mapping = CatalogueMapping.with(MappingOptions.builder()
                .kind(
                        RecordKind.COURSE,
                        KindOptions.builder()
                                .homepagePattern("https://uni.example/{code}")
                                .build())
                .build());

        assertThat(Given.draft(mapping.map(Given.course(bare()))).homepage()).isEmpty();
    }

    @Test
    void trap4CodeOfTheCourseIsNotUsedTwice() {
        // trap loq 4
        OfferingRecord.Builder offering = OfferingRecord.builder("F-1", Origin.NONE)
                .offeredId("C-1")
                .addCode(new IdentifierCode("code", "CS101"));

        MappingResult result = complete(offering, template(Given.fields()));

        LearningOpportunity opportunity = Given.entity(result, LearningOpportunity.class);
        assertThat(opportunity.identifier().get(0).notation().orElseThrow().value())
                .isEqualTo("CS101-F-1");
        assertThat(opportunity.identifier().get(0).schemeName()).contains("code");
        Given.finding(result, MappingFinding.IDENTIFIER_SUFFIXED);
    }

    @Test
    void trap7ACourseIsNoPartOfItsDegreeAndItsOfferingIsPartOfAnother() {
        // trap loq 7
        MappingResult course = Given.map(Given.fields().addPartOfId("P-1"));
        MappingResult offering =
                complete(Given.offering().addPartOfId("F-whole").addPartOfId(" "), template(Given.fields()));

        assertThat(Given.specification(course).isPartOf()).isEmpty();
        assertThat(Given.finding(course, MappingFinding.VALUE_LOST).message()).contains("P-1", "offering");
        assertThat(Given.entity(offering, LearningOpportunity.class).isPartOf())
                .extracting(whole -> whole.id())
                .containsExactly("urn:elmport:offering:F-whole");
    }

    @Test
    void trap8TwoRunsAreTwoOpportunities() {
        // trap loq 8
        Optional<OpportunityDraft> template = template(Given.fields());
        OfferingRecord autumn = OfferingRecord.builder("F-1", Origin.NONE)
                .offeredId("C-1")
                .start(SourceMoment.of(LocalDate.of(2026, 9, 1)))
                .build();
        OfferingRecord spring = OfferingRecord.builder("F-2", Origin.NONE)
                .offeredId("C-1")
                .start(SourceMoment.of(LocalDate.of(2027, 2, 1)))
                .build();

        LearningOpportunity first = Given.entity(
                OpportunityCompletion.complete(Given.map(autumn).draft().orElseThrow(), template),
                LearningOpportunity.class);
        LearningOpportunity second = Given.entity(
                OpportunityCompletion.complete(Given.map(spring).draft().orElseThrow(), template),
                LearningOpportunity.class);

        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(first.learningAchievementSpecification()).isEqualTo(second.learningAchievementSpecification());
    }

    @Test
    void whatTheOfferingSaysCounts() {
        OfferingRecord.Builder offering = Given.offering()
                .title(Text.of("fr", "Marées"))
                .addLanguage(new Code("language", "fr"))
                .organisationId("O-2")
                .addHomepage(WebLink.of("https://uni.example/run"))
                .type(new Code("csv:type", "17744a2647"));

        LearningOpportunity opportunity =
                Given.entity(complete(offering, template(Given.fields())), LearningOpportunity.class);

        assertThat(opportunity.title()).extracting("value").containsExactly("Marées");
        assertThat(opportunity.defaultLanguage().orElseThrow().uri()).endsWith("/FRA");
        assertThat(opportunity.providedBy()).extracting("id").containsExactly("urn:elmport:organisation:O-2");
        assertThat(opportunity.homepage().get(0).contentUrl()).contains("https://uni.example/run");
        assertThat(opportunity.type())
                .extracting("uri")
                .containsExactly("http://data.europa.eu/snb/learning-opportunity/17744a2647");
    }

    @Test
    void offeringOfAnUnknownCourseIsHeldBackAndNamesIt() {
        MappingResult result = complete(Given.offering(), Optional.empty());

        assertThat(result.heldBack()).isTrue();
        assertThat(Given.finding(result, MappingFinding.COURSE_NOT_PUBLISHED).message())
                .contains("urn:elmport:course:C-1");
    }

    @Test
    void offeringOfNothingIsHeldBack() {
        MappingResult result = Given.map(
                OfferingRecord.builder("F-1", Origin.row("offerings.csv", 2, Map.of("offeredId", "course_id")))
                        .build());

        assertThat(Given.finding(result, MappingFinding.FACT_MISSING).source().path())
                .isEqualTo("course_id");
        assertThat(result.draft()).isEmpty();
    }

    @Test
    void courseWithoutOfferingsIsPublishedAloneOnlyWhenSet() {
        // given
        CatalogueMapping alone = CatalogueMapping.with(MappingOptions.builder()
                .kind(
                        RecordKind.COURSE,
                        KindOptions.builder().withoutOffering(true).build())
                .build());

        // when
        OpportunityDraft usual = Given.map(Given.fields()).draft().orElseThrow();
        OpportunityDraft set = alone.map(Given.course(Given.fields())).draft().orElseThrow();
        MappingResult result = OpportunityCompletion.complete(set, Optional.empty());

        // then
        assertThat(usual.publishedAlone()).isFalse();
        assertThat(set.publishedAlone()).isTrue();
        LearningOpportunity opportunity = Given.entity(result, LearningOpportunity.class);
        assertThat(opportunity.temporal()).isEmpty();
        assertThat(opportunity.identifier()).isEmpty();
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void institutionProvidesWhatNobodyDoes() {
        CatalogueMapping mapping = CatalogueMapping.with(MappingOptions.builder()
                .institution(new Institution("uni", Text.of("en", "Aldermoor"), "IE", Optional.empty()))
                .build());

        MappingResult result = mapping.map(Given.course(bare()));

        assertThat(Given.draft(result).providedBy()).extracting("id").containsExactly("urn:elmport:organisation:uni");
        assertThat(Given.finding(result, MappingFinding.DEFAULT_USED).message()).contains("uni");
    }

    @Test
    void programmeIsOfferedAsAnEducationalProgramme() {
        OpportunityDraft draft = Given.map(FullRecords.offering()).draft().orElseThrow();

        assertThat(draft.specificationId()).isEqualTo("urn:elmport:programme:P-offered");
        assertThat(draft.template()).isFalse();
    }

    @Test
    void trap28AwardingOpportunityRefersBackToItsOwner() {
        // trap loq 28
        MappingResult result = Given.map(
                Given.fields().addAwardingBodyId("O-1").addAwardingBodyId("O-2").addAwardingBodyId("O-1"));

        var opportunity = Given.specification(result).awardingOpportunity().get(0);
        assertThat(opportunity.awardingBody()).hasSize(2);
        assertThat(opportunity.learningAchievementSpecification().orElseThrow().id())
                .isEqualTo(Given.specification(result).id());
    }

    @Test
    void trap29StatusModifiedAndPublisherAreLeftToTheRegister() {
        // trap loq 29
        LearningOpportunity opportunity =
                Given.entity(complete(Given.offering(), template(Given.fields())), LearningOpportunity.class);

        assertThat(opportunity.status()).isEmpty();
        assertThat(opportunity.modified()).isEmpty();
        assertThat(opportunity.publisher()).isEmpty();
    }

    private static MappingResult complete(OfferingRecord.Builder offering, Optional<OpportunityDraft> template) {
        return OpportunityCompletion.complete(
                Given.map(offering.build()).draft().orElseThrow(), template);
    }

    private static Optional<OpportunityDraft> template(SpecificationFields.Builder fields) {
        return Given.map(fields).draft();
    }

    private static SpecificationFields.Builder bare() {
        return SpecificationFields.builder()
                .title(Text.of("en", "Tides"))
                .addFieldOfEducation(new Code("isced-f", "0532"))
                .addLanguage(new Code("language", "en"))
                .addLearningOutcome(Text.of("en", "Read a chart"));
    }
}
