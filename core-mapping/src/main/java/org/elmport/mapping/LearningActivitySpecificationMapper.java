package org.elmport.mapping;

import java.util.List;
import org.elmport.elm.AchievementSpecification;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningActivitySpecification;
import org.elmport.elm.Link;

/** The activity that leads to a specification: where the source counts hours with a teacher, they belong to it. */
final class LearningActivitySpecificationMapper {

    void map(
            SpecificationSource source,
            List<String> contactHours,
            List<LangString> titles,
            EntityScope owner,
            AchievementSpecification.AchievementBuilder<?, ?> specification) {
        if (contactHours.isEmpty() || titles.isEmpty()) {
            return;
        }
        MappingContext context = owner.context();
        String iri = context.tools()
                .iris()
                .of("activity", source.record().kind(), source.record().id());
        LearningActivitySpecification.Builder activity = LearningActivitySpecification.builder(iri);
        EntityScope entity = context.entity(iri, "LearningActivitySpecification");
        entity.putAll("title", titles, "title", Rule.TITLE, activity::addTitle);
        entity.putAll("contactHour", contactHours, "studyLoads", Rule.STUDY_LOAD, activity::addContactHour);
        context.add(activity.build());
        owner.put("influencedBy", Link.to(iri), "studyLoads", Rule.STUDY_LOAD, specification::addInfluencedBy);
    }
}
