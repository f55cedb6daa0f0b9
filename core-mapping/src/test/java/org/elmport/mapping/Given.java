package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.elm.Entity;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.LearningOpportunity;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.IdentifierCode;
import org.elmport.record.OfferingRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.Place;
import org.elmport.record.SourceRecord;
import org.elmport.record.SpecificationFields;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;
import org.elmport.record.WebLink;

/** Records of an invented university, and what is asked of their results. */
final class Given {

    static final Origin COURSE_ROW = Origin.row(
            "courses.csv", 3, Map.of("fieldsOfEducation", "isced_f", "languages", "language", "homepages", "url"));

    private Given() {}

    static SpecificationFields.Builder fields() {
        return SpecificationFields.builder()
                .addCode(new IdentifierCode("course code", "CS101"))
                .title(Text.of("en", "Introduction to tidal energy"))
                .addFieldOfEducation(new Code("isced-f", "0713"))
                .addLanguage(new Code("language", "en"))
                .addStudyLoad(new StudyLoad(new BigDecimal("5.0"), StudyLoadUnit.ECTS, "ects"))
                .addLearningOutcome(Text.of("en", "Explain how a turbine works"))
                .organisationId("O-1")
                .addHomepage(WebLink.of("https://uni.example/courses/CS101"));
    }

    static CourseRecord course(SpecificationFields.Builder fields) {
        return new CourseRecord("C-1", COURSE_ROW, fields.build());
    }

    static OfferingRecord.Builder offering() {
        return OfferingRecord.builder(
                        "F-1", Origin.row("offerings.csv", 2, Map.of("places", "location", "homepages", "url")))
                .offeredId("C-1")
                .addCode(new IdentifierCode("offering code", "CS101-2026"));
    }

    static OrganisationRecord.Builder organisation() {
        return OrganisationRecord.builder("O-1", Origin.row("organisations.csv", 2, Map.of("places", "country")))
                .legalName(Text.of("en", "University of Aldermoor"))
                .addPlace(place("IE"));
    }

    static Place place(String country) {
        return new Place(Text.EMPTY, Text.EMPTY, new Code("country", country), Optional.empty(), Optional.empty());
    }

    static MappingResult map(SourceRecord record) {
        return CatalogueMapping.with(MappingOptions.standard()).map(record);
    }

    static MappingResult map(SpecificationFields.Builder fields) {
        return map(course(fields));
    }

    static LearningAchievementSpecification specification(MappingResult result) {
        return entity(result, LearningAchievementSpecification.class);
    }

    static LearningOpportunity draft(MappingResult result) {
        return result.draft().orElseThrow().opportunity();
    }

    static <E extends Entity> E entity(MappingResult result, Class<E> type) {
        assertThat(entities(result, type)).as(result.findings().toString()).hasSize(1);
        return entities(result, type).get(0);
    }

    static <E extends Entity> List<E> entities(MappingResult result, Class<E> type) {
        return result.entities().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    static List<Finding> findings(MappingResult result, FindingCode code) {
        return result.findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    static Finding finding(MappingResult result, FindingCode code) {
        assertThat(findings(result, code)).as(result.findings().toString()).hasSize(1);
        return findings(result, code).get(0);
    }
}
