package org.elmport.mapping;

import org.elmport.elm.Link;
import org.elmport.elm.Qualification;
import org.elmport.record.RecordKind;

/** Courses and programmes that have a level of the European and of a national framework. */
final class QualificationMapper {

    void map(SpecificationSource source, MappingContext context) {
        Qualification.Builder qualification = Qualification.builder(source.iri());
        EntityScope entity = context.entity(source.iri(), "Qualification").notesTo(qualification::addAdditionalNote);
        new AchievementContent(source, entity, qualification).map();
        source.levels()
                .europeanLevel()
                .ifPresent(level ->
                        entity.matched("EQFLevel", level.match(), level.code(), Levels.FIELD, qualification::EQFLevel));
        for (Levels.Level level : source.levels().nationalLevels()) {
            entity.matched("NQFLevel", level.match(), level.code(), Levels.FIELD, qualification::addNQFLevel);
        }
        for (String id : source.fields().accreditationIds()) {
            if (!id.isBlank()) {
                entity.put(
                        "accreditation",
                        Link.to(context.tools().iris().record(RecordKind.ACCREDITATION, id)),
                        "accreditationIds",
                        Rule.REFERENCE,
                        qualification::addAccreditation);
            }
        }
        context.add(qualification.build());
    }
}
