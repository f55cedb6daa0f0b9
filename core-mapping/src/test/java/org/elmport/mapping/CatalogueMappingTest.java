package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.Location;
import org.elmport.elm.Organisation;
import org.elmport.finding.MappingFinding;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.OfferingRecord;
import org.elmport.record.Origin;
import org.elmport.record.Price;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceState;
import org.elmport.record.SpecificationFields;
import org.elmport.record.Text;
import org.junit.jupiter.api.Test;

class CatalogueMappingTest {

    @Test
    void courseBecomesSpecificationWithItsOutcome() {
        // given
        CourseRecord course = Given.course(Given.fields());

        // when
        MappingResult result = Given.map(course);

        // then
        LearningAchievementSpecification specification = Given.specification(result);
        assertThat(result.findings()).isEmpty();
        assertThat(specification.id()).isEqualTo("urn:elmport:course:C-1");
        assertThat(specification.title()).extracting("value").containsExactly("Introduction to tidal energy");
        assertThat(specification.ISCEDFCode())
                .extracting("uri")
                .containsExactly("http://data.europa.eu/snb/isced-f/0713");
        assertThat(specification.creditPoint().get(0).point()).contains("5");
        assertThat(specification.learningOutcome().get(0).id())
                .isEqualTo(Given.entity(result, LearningOutcome.class).id());
    }

    @Test
    void offeringTakesFromItsCourseWhatItDoesNotSay() {
        // given
        OfferingRecord offering = Given.offering()
                .start(SourceMoment.of(LocalDate.of(2026, 9, 7)))
                .addPrice(new Price(new BigDecimal("120.50"), new Code("currency", "EUR"), Text.EMPTY))
                .build();
        Optional<OpportunityDraft> template = Given.map(Given.fields()).draft();

        // when
        MappingResult result =
                OpportunityCompletion.complete(Given.map(offering).draft().orElseThrow(), template);

        // then
        LearningOpportunity opportunity = Given.entity(result, LearningOpportunity.class);
        assertThat(result.findings()).isEmpty();
        assertThat(opportunity.title()).extracting("value").containsExactly("Introduction to tidal energy");
        assertThat(opportunity.homepage().get(0).contentUrl()).contains("https://uni.example/courses/CS101");
        assertThat(opportunity.providedBy().get(0).id()).isEqualTo("urn:elmport:organisation:O-1");
        assertThat(opportunity.defaultLanguage()).isPresent();
        assertThat(opportunity.type())
                .extracting("uri")
                .containsExactly("http://data.europa.eu/snb/learning-opportunity/05053c1cbe");
        assertThat(opportunity
                        .temporal()
                        .orElseThrow()
                        .startDate()
                        .orElseThrow()
                        .lexical())
                .isEqualTo("2026-09-07T00:00:00+02:00");
    }

    @Test
    void organisationHasAtLeastACountry() {
        // when
        MappingResult result = Given.map(Given.organisation().build());

        // then
        Organisation organisation = Given.entity(result, Organisation.class);
        Location location = Given.entity(result, Location.class);
        assertThat(organisation.location().get(0).id()).isEqualTo(location.id());
        assertThat(location.address().get(0).countryCode().orElseThrow().uri()).endsWith("/country/IRL");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void deletedRecordIsNotPublished() {
        // given
        CourseRecord deleted = new CourseRecord(
                "C-1", Origin.NONE, SourceState.DELETED, Given.fields().build());

        // when
        MappingResult result = Given.map(deleted);

        // then
        assertThat(result.entities()).isEmpty();
        assertThat(result.draft()).isEmpty();
        assertThat(result.heldBack()).isFalse();
        Given.finding(result, MappingFinding.NOT_PUBLISHED);
    }

    @Test
    void cancelledOfferingIsPublishedOnlyWhenAskedFor() {
        // given
        OfferingRecord offering =
                Given.offering().state(new Code("csv:state", "Cancelled")).build();
        CatalogueMapping all = CatalogueMapping.with(
                MappingOptions.builder().includeWithdrawn(true).build());

        // when
        MappingResult usual = Given.map(offering);
        MappingResult asked = all.map(offering);

        // then
        Given.finding(usual, MappingFinding.NOT_PUBLISHED);
        assertThat(asked.draft()).isPresent();
    }

    @Test
    void validityIsHeldAgainstTheDayAskedForOnly() {
        // given
        CourseRecord course = Given.course(Given.fields().validUntil(SourceMoment.of(LocalDate.of(2026, 8, 31))));
        CatalogueMapping september = CatalogueMapping.with(
                MappingOptions.builder().asOf(LocalDate.of(2026, 9, 1)).build());

        // when
        MappingResult without = Given.map(course);
        MappingResult with = september.map(course);

        // then
        assertThat(without.entities()).isNotEmpty();
        Given.finding(with, MappingFinding.NOT_PUBLISHED);
    }

    @Test
    void institutionIsAnOrganisationOfTheDataset() {
        // given
        Institution institution = new Institution(
                "uni", Text.of("en", "University of Aldermoor"), "IE", Optional.of("https://uni.example/"));
        CatalogueMapping mapping = CatalogueMapping.with(
                MappingOptions.builder().institution(institution).build());

        // when
        MappingResult result = mapping.institution().orElseThrow();

        // then
        assertThat(Given.entity(result, Organisation.class).id())
                .isEqualTo(mapping.iri(RecordKind.ORGANISATION, "uni"));
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void sameRecordGivesTheSameResult() {
        // given
        SpecificationFields.Builder fields = Given.fields()
                .learningOutcomeText(Text.of("en", "- plan\n- build"))
                .assessment(Text.of("en", "A written paper"));
        CourseRecord course = Given.course(fields);

        // when
        List<MappingResult> results = List.of(Given.map(course), Given.map(course));

        // then
        assertThat(results.get(0)).isEqualTo(results.get(1));
    }

    @Test
    void findingOfTheRulesNamesTheFieldOfTheSource() {
        // given
        CourseRecord course = Given.course(Given.fields().maximumDuration("P60M"));

        // when
        MappingResult result = Given.map(course);

        // then
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.record()).isEqualTo(course.reference()));
        assertThat(result.findings())
                .anySatisfy(finding -> assertThat(finding.source().path()).isEqualTo("maximumDuration"));
    }
}
