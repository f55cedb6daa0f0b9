package org.elmport.mapping;

import java.util.List;
import org.elmport.elm.AchievementSpecification;
import org.elmport.elm.AwardingOpportunity;
import org.elmport.elm.Link;
import org.elmport.record.RecordKind;

/** Who awards. A joint award has several bodies; the opportunity refers back to what is awarded. */
final class AwardingOpportunityMapper {

    private static final String FIELD = "awardingBodyIds";
    private static final String PROPERTY = "awardingOpportunity";

    void map(
            SpecificationSource source,
            EntityScope entity,
            AchievementSpecification.AchievementBuilder<?, ?> specification) {
        List<String> bodies = bodies(source.fields().awardingBodyIds());
        MappingContext context = entity.context();
        if (!bodies.isEmpty()) {
            entity.put(
                    PROPERTY,
                    opportunity(bodies, source, context),
                    FIELD,
                    Rule.REFERENCE,
                    specification::addAwardingOpportunity);
            return;
        }
        context.kindOptions().awardingBodyId().ifPresent(body -> {
            String setting = SettingName.of(context.kind(), SettingName.AWARDING_BODY);
            entity.putDefault(
                    PROPERTY,
                    opportunity(List.of(body), source, context),
                    setting,
                    specification::addAwardingOpportunity);
            context.defaultUsed(FIELD, entity.path(PROPERTY), "awarding body", body, setting);
        });
    }

    /** Those that are named, each once; most have one. */
    private static List<String> bodies(List<String> ids) {
        if (ids.size() == 1 && !ids.get(0).isBlank()) {
            return ids;
        }
        return ids.stream().filter(id -> !id.isBlank()).distinct().toList();
    }

    private static AwardingOpportunity opportunity(
            List<String> bodies, SpecificationSource source, MappingContext context) {
        AwardingOpportunity.Builder opportunity = AwardingOpportunity.builder();
        for (String body : bodies) {
            opportunity.addAwardingBody(Link.to(context.tools().iris().record(RecordKind.ORGANISATION, body)));
        }
        return opportunity
                .learningAchievementSpecification(Link.to(source.iri()))
                .build();
    }
}
