package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.Concept;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.LearningOutcome;
import org.elmport.finding.CredentialFinding;
import org.elmport.mapping.GraphNode.Member;
import org.elmport.record.Code;
import org.elmport.record.ResultRecord;
import org.elmport.record.SpecificationFields;
import org.elmport.record.Text;

/**
 * What was learnt: as the course says, or, where the result has outcomes of its own as after a challenge, the course with
 * the outcomes of this person in the place of its own.
 */
final class PersonalSpecification {

    private static final String ESCO_SKILL = "http://data.europa.eu/esco/skill/";

    private final ResultRecord result;
    private final MappingContext context;
    private final CredentialCatalogue catalogue;
    private final EntityScope achievement;

    PersonalSpecification(
            ResultRecord result, MappingContext context, CredentialCatalogue catalogue, EntityScope achievement) {
        this.result = result;
        this.context = context;
        this.catalogue = catalogue;
        this.achievement = achievement;
    }

    /** The name under which the catalogue has the specification; empty when nothing is known of it. */
    Optional<String> map(Optional<SpecificationFields> course) {
        Optional<String> known = result.offeredId().flatMap(id -> catalogue.include(result.offeredKind(), id));
        if (known.isEmpty()) {
            context.findPlainly(
                    CredentialFinding.COURSE_UNKNOWN,
                    "offeredId",
                    "LearningAchievement.specifiedBy",
                    CredentialFinding.COURSE_UNKNOWN.summary());
        }
        known.ifPresent(iri -> context.trace(
                achievement.id(), "LearningAchievement", "specifiedBy", iri, "offeredId", Rule.REFERENCE));
        List<LearningOutcome> own = outcomes();
        if (own.isEmpty()) {
            boolean said = known.flatMap(catalogue::node)
                    .filter(node -> !node.members("learningOutcome").isEmpty())
                    .isPresent();
            if (!said) {
                context.findPlainly(
                        CredentialFinding.LEARNING_OUTCOMES_MISSING,
                        "learningOutcomes",
                        "LearningAchievementSpecification.learningOutcome",
                        CredentialFinding.LEARNING_OUTCOMES_MISSING.summary());
            }
            return known;
        }
        return adapted(known.flatMap(catalogue::node).or(this::untold), own);
    }

    private Optional<GraphNode> untold() {
        LearningAchievementSpecification.Builder specification = LearningAchievementSpecification.builder("");
        boolean titled = achievement
                .context()
                .quietly(achievement.id(), "LearningAchievementSpecification")
                .lines("title", result.title(), "title", specification::addTitle);
        return titled ? Optional.of(GraphNode.of(specification.build())) : Optional.empty();
    }

    private Optional<String> adapted(Optional<GraphNode> specification, List<LearningOutcome> own) {
        if (specification.isEmpty()) {
            return Optional.empty();
        }
        GraphNode adapted = specification
                .get()
                .withId("")
                .without(member -> member.is("learningOutcome") || member.is("learningOutcomeSummary"));
        for (LearningOutcome outcome : own) {
            adapted = adapted.with(Member.node(adapted.property("learningOutcome"), GraphNode.of(outcome)));
        }
        String name = "adapted:" + ContentIdentity.digest(adapted);
        catalogue.put(name, adapted);
        return Optional.of(name);
    }

    private List<LearningOutcome> outcomes() {
        List<LearningOutcome> outcomes = new ArrayList<>();
        List<Code> skills = result.skills();
        for (Text text : result.learningOutcomes()) {
            LearningOutcome.Builder outcome = LearningOutcome.builder("");
            EntityScope scope = context.entity(achievement.id(), "LearningOutcome");
            if (scope.lines("title", text, "learningOutcomes", outcome::addTitle)) {
                if (outcomes.isEmpty()) {
                    skills.forEach(skill -> skill(skill, scope, outcome));
                }
                outcomes.add(outcome.build());
            }
        }
        return outcomes;
    }

    private static void skill(Code code, EntityScope scope, LearningOutcome.Builder outcome) {
        String address = code.value().strip();
        if (address.startsWith(ESCO_SKILL)) {
            scope.put("relatedESCOSkill", Concept.of(address), "skills", Rule.SKILL, outcome::addRelatedESCOSkill);
        } else if (WebAddress.of(address).isPresent()) {
            scope.put("relatedSkill", Concept.of(address), "skills", Rule.SKILL, outcome::addRelatedSkill);
        }
    }
}
