package org.elmport.mapping;

import java.util.List;
import java.util.Optional;
import org.elmport.elm.AchievementSpecification;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAssessmentSpecification;
import org.elmport.elm.Link;
import org.elmport.finding.MappingFinding;
import org.elmport.record.SpecificationFields;
import org.elmport.vocabulary.CodeList;

/**
 * The assessment that proves a specification. It has the title of the course, as the source has none of its own.
 * Supervision and identity check have no property in a catalogue: they are kept as a note.
 */
final class LearningAssessmentSpecificationMapper {

    void map(
            SpecificationSource source,
            List<LangString> titles,
            EntityScope owner,
            AchievementSpecification.AchievementBuilder<?, ?> specification) {
        SpecificationFields fields = source.fields();
        MappingContext context = owner.context();
        gradingScheme(fields.gradingSchemeId(), context);
        if (titles.isEmpty() || silent(fields)) {
            return;
        }
        String iri = context.tools()
                .iris()
                .of("assessment", source.record().kind(), source.record().id());
        LearningAssessmentSpecification.Builder assessment = LearningAssessmentSpecification.builder(iri);
        EntityScope entity =
                context.entity(iri, "LearningAssessmentSpecification").notesTo(assessment::addAdditionalNote);
        entity.putAll("title", titles, "title", Rule.TITLE, assessment::addTitle);
        entity.bodies("description", fields.assessment(), "assessment", assessment::addDescription);
        entity.codes(
                "type", CodeList.ASSESSMENT_TYPE, fields.assessmentTypes(), "assessmentTypes", assessment::addType);
        supervision(fields, entity);
        context.add(assessment.build());
        owner.put("provenBy", Link.to(iri), "assessmentTypes", Rule.MINTED, specification::addProvenBy);
    }

    private static boolean silent(SpecificationFields fields) {
        return fields.assessment().isBlank()
                && fields.supervision().isBlank()
                && fields.assessmentTypes().stream()
                        .allMatch(type -> type.value().isBlank());
    }

    private static void supervision(SpecificationFields fields, EntityScope entity) {
        if (!fields.supervision().isBlank()) {
            entity.additionalNote(fields.supervision(), "supervision");
            entity.find(
                    MappingFinding.KEPT_AS_NOTE,
                    "supervision",
                    "additionalNote",
                    "A catalogue has no property for supervision and identity check; they are kept as a note: "
                            + Excerpt.of(fields.supervision().versions().get(0).value()));
        }
    }

    private static void gradingScheme(Optional<String> id, MappingContext context) {
        id.filter(value -> !value.isBlank())
                .ifPresent(value -> context.noPlace("gradingSchemeId", "a grading scheme without a title", value));
    }
}
