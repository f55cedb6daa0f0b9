package org.elmport.annex;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elmport.elm.AchievementSpecification;
import org.elmport.elm.Concept;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.LearningActivity;
import org.elmport.elm.LearningActivitySpecification;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.Person;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;

/** Gathers what a credential says about one achievement. */
final class CredentialGatherer {

    private static final String CLAIM = "hasClaim";
    private static final String SPECIFICATION = "specifiedBy";

    private final CredentialNodes nodes;
    private final AnnexOptions options;
    private final EuropeanDigitalCredential credential;
    private final LearningAchievement achievement;
    private final Optional<AchievementSpecification> specification;

    CredentialGatherer(
            CredentialNodes nodes,
            AnnexOptions options,
            EuropeanDigitalCredential credential,
            LearningAchievement achievement) {
        this.nodes = nodes;
        this.options = options;
        this.credential = credential;
        this.achievement = achievement;
        this.specification =
                achievement.specifiedBy().flatMap(link -> nodes.resolve(link, AchievementSpecification.class));
    }

    /**
     * Gathers all of it.
     *
     * @param only whether it is the only achievement of the credential, which then gives its name
     */
    Facts gather(Person learner, boolean only, SourcePointer place) {
        RecordReference record = only
                ? new RecordReference("EuropeanDigitalCredential", credential.id())
                : new RecordReference("LearningAchievement", achievement.id());
        Facts facts = new Facts(AnnexForm.CREDENTIAL, record, place);
        LearnerFacts.gather(learner, options, facts);
        new TitleFacts(facts)
                .take("hasClaim.title", achievement.title())
                .take(
                        "specifiedBy.title",
                        specification.map(node -> node.title()).orElse(List.of()))
                .take(
                        "displayParameter.title",
                        only
                                ? credential
                                        .displayParameter()
                                        .map(node -> node.title())
                                        .orElse(List.of())
                                : List.of());
        new CredentialAwarding(nodes, options, credential, achievement).gather(specification, facts);
        new CredentialAssessments(nodes, options, credential, achievement).gather(facts);
        learning(facts);
        participation(facts);
        specification.ifPresent(node -> SpecificationFacts.level(node, SPECIFICATION, facts));
        optional(facts);
        return facts;
    }

    private void learning(Facts facts) {
        Learning learning = new Learning(facts, options.level());
        EscoRules esco = new EscoRules(options, facts::object);
        for (LearningOutcome outcome : outcomes()) {
            boolean broken = esco.broken(outcome.relatedESCOSkill(), facts.record(), facts.place());
            learning.outcome(CatalogueTable.bits(outcome, broken));
        }
        specification.ifPresent(node -> {
            node.creditPoint().forEach(credits -> learning.credits(credits, "specifiedBy.creditPoint"));
            node.volumeOfLearning()
                    .ifPresent(time -> Workload.time(time.lexical(), "specifiedBy.volumeOfLearning", facts));
        });
        achievement.creditReceived().forEach(credits -> learning.credits(credits, "hasClaim.creditReceived"));
        activities().forEach(activity -> activityTime(activity, facts));
        for (int i = 0; i < assessments(); i++) {
            learning.assessment();
        }
        learning.finish("specifiedBy.learningOutcome");
    }

    private List<LearningOutcome> outcomes() {
        return specification
                .map(node -> nodes.resolve(node.learningOutcome().stream(), LearningOutcome.class))
                .orElse(List.of());
    }

    private int assessments() {
        return achievement.provenBy().size()
                + specification.map(node -> node.provenBy().size()).orElse(0);
    }

    private List<LearningActivity> activities() {
        return nodes.resolve(achievement.influencedBy().stream(), LearningActivity.class);
    }

    /** What an activity takes is no notional workload, but a length that cannot be meant is told. */
    private void activityTime(LearningActivity activity, Facts facts) {
        activity.workload().ifPresent(time -> Workload.activity(time.lexical(), "influencedBy.workload", facts));
        activity.specifiedBy()
                .flatMap(link -> nodes.resolve(link, LearningActivitySpecification.class))
                .flatMap(LearningActivitySpecification::volumeOfLearning)
                .ifPresent(
                        time -> Workload.activity(time.lexical(), "influencedBy.specifiedBy.volumeOfLearning", facts));
    }

    private void participation(Facts facts) {
        modes(specification.map(node -> node.mode()).orElse(List.of()), "specifiedBy.mode", facts);
        Stream<LearningActivitySpecification> planned = Stream.concat(
                activities().stream()
                        .flatMap(activity -> activity.specifiedBy().stream())
                        .flatMap(link -> nodes.resolve(link, LearningActivitySpecification.class).stream()),
                specification.stream()
                        .flatMap(node -> node.influencedBy().stream())
                        .flatMap(link -> nodes.resolve(link, LearningActivitySpecification.class).stream()));
        planned.forEach(activity -> modes(activity.mode(), "influencedBy.specifiedBy.mode", facts));
        achievement
                .learningOpportunity()
                .flatMap(link -> nodes.resolve(link, LearningOpportunity.class))
                .ifPresent(opportunity -> modes(opportunity.mode(), "learningOpportunity.mode", facts));
    }

    private static void modes(List<Concept> modes, String path, Facts facts) {
        modes.forEach(mode -> facts.found(StandardElement.PARTICIPATION, path, Words.of(mode)));
    }

    private void optional(Facts facts) {
        specification.ifPresent(node -> {
            SpecificationFacts.stackability(node, SPECIFICATION, facts);
            SpecificationFacts.optional(node, SPECIFICATION, facts);
        });
        part(achievement.isPartOf().size(), "isPartOf", "a part of ", facts);
        part(achievement.hasPart().size(), "hasPart", "made of ", facts);
        part(achievement.entitlesTo().size(), "entitlesTo", "entitles to ", facts);
        further(achievement.additionalNote().size(), "additionalNote", "note", facts);
        further(achievement.supplementaryDocument().size(), "supplementaryDocument", "document", facts);
    }

    private static void part(int count, String property, String words, Facts facts) {
        if (count > 0) {
            facts.found(StandardElement.STACKABILITY, CLAIM + "." + property, words + count);
        }
    }

    private static void further(int count, String property, String noun, Facts facts) {
        if (count > 0) {
            facts.found(
                    StandardElement.FURTHER_INFORMATION, CLAIM + "." + property, Words.count(count, noun, noun + "s"));
        }
    }
}
