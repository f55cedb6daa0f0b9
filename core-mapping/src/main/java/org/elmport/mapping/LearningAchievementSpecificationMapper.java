package org.elmport.mapping;

import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.finding.MappingFinding;
import org.elmport.finding.Severity;

/** Courses and programmes that are no qualifications: a European level alone is an education level. */
final class LearningAchievementSpecificationMapper {

    void map(SpecificationSource source, MappingContext context) {
        LearningAchievementSpecification.Builder specification = LearningAchievementSpecification.builder(source.iri());
        EntityScope entity = context.entity(source.iri(), "LearningAchievementSpecification")
                .notesTo(specification::addAdditionalNote);
        new AchievementContent(source, entity, specification).map();
        levels(source, entity, specification);
        accreditation(source, context);
        context.add(specification.build());
    }

    private static void levels(
            SpecificationSource source, EntityScope entity, LearningAchievementSpecification.Builder specification) {
        Levels levels = source.levels();
        levels.europeanLevel().ifPresent(level -> {
            entity.matched(
                    "educationLevel", level.match(), level.code(), Levels.FIELD, specification::addEducationLevel);
            entity.context()
                    .find(
                            MappingFinding.NATIONAL_LEVEL_MISSING,
                            Levels.FIELD,
                            entity.path("educationLevel"),
                            "Of the levels only the European one is known, "
                                    + level.match().iri() + "; a qualification has a national one as well.");
        });
        for (Levels.Level level : levels.nationalLevels()) {
            entity.matched(
                    "educationLevel", level.match(), level.code(), Levels.FIELD, specification::addEducationLevel);
        }
    }

    private static void accreditation(SpecificationSource source, MappingContext context) {
        for (String id : source.fields().accreditationIds()) {
            if (!id.isBlank()) {
                context.find(
                        MappingFinding.VALUE_LOST,
                        Severity.WARNING,
                        "accreditationIds",
                        "LearningAchievementSpecification",
                        "Only qualifications and organisations can refer to an accreditation; " + Excerpt.of(id)
                                + " is left out. Name it at the organisation, too.");
            }
        }
    }
}
