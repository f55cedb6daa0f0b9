package org.elmport.annex;

import org.elmport.annex.EntityFacts.Kind;
import org.elmport.elm.AchievementSpecification;
import org.elmport.elm.Link;
import org.elmport.elm.Qualification;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;

/** Gathers what a catalogue says about one specification: from itself, and from the table of all that it refers to. */
final class CatalogueGatherer {

    private final CatalogueTable table;
    private final AnnexOptions options;

    CatalogueGatherer(CatalogueTable table, AnnexOptions options) {
        this.table = table;
        this.options = options;
    }

    /** Whether the entry is one that is asked for. */
    boolean wanted(AchievementSpecification specification) {
        return !options.markedOnly()
                || CatalogueTable.shortProgramme(specification.type())
                || (offer(specification) & CatalogueTable.SHORT) != 0;
    }

    Facts gather(AchievementSpecification specification, SourcePointer place) {
        String kind = name(specification);
        Facts facts = new Facts(AnnexForm.CATALOGUE, new RecordReference(kind, specification.id()), place);
        title(specification, kind, facts);
        new AwardingGatherer(table, options).gather(specification, kind, facts);
        learning(specification, kind, facts);
        SpecificationFacts.level(specification, kind, facts);
        participation(specification, kind, facts);
        SpecificationFacts.stackability(specification, kind, facts);
        optional(specification, kind, facts);
        return facts;
    }

    private static String name(AchievementSpecification specification) {
        return specification instanceof Qualification ? "Qualification" : "LearningAchievementSpecification";
    }

    private long offer(AchievementSpecification specification) {
        return table.facts(specification.id(), Kind.OFFER);
    }

    private static void title(AchievementSpecification specification, String kind, Facts facts) {
        if (Words.any(specification.title())) {
            facts.found(StandardElement.TITLE, kind + ".title", Words.of(specification.title()));
            facts.title(Words.preferred(specification.title()));
        }
    }

    private void learning(AchievementSpecification specification, String kind, Facts facts) {
        Learning learning = new Learning(facts, options.level());
        String path = kind + ".learningOutcome";
        for (Link<?> link : specification.learningOutcome()) {
            learning.outcome(table.facts(link.id(), Kind.OUTCOME));
        }
        specification.creditPoint().forEach(credits -> learning.credits(credits, kind + ".creditPoint"));
        specification
                .volumeOfLearning()
                .ifPresent(time -> Workload.time(time.lexical(), kind + ".volumeOfLearning", facts));
        for (Link<?> link : specification.provenBy()) {
            assessment(link.id(), learning, facts);
        }
        learning.finish(path);
    }

    private void assessment(String id, Learning learning, Facts facts) {
        if (table.kind(id) != Kind.ASSESSMENT) {
            return;
        }
        long bits = table.facts(id, Kind.ASSESSMENT);
        long types = bits >>> CatalogueTable.TYPES;
        learning.assessment();
        CodeIndex.ASSESSMENT
                .labels(types)
                .forEach(label ->
                        facts.found(StandardElement.ASSESSMENT_TYPE, "LearningAssessmentSpecification.type", label));
        if (types == 0) {
            facts.near(StandardElement.ASSESSMENT_TYPE, "an assessment has no type");
        }
        if ((bits & CatalogueTable.NOTE) != 0) {
            facts.found(
                    StandardElement.SUPERVISION,
                    "LearningAssessmentSpecification.additionalNote",
                    "a note about the assessment");
        }
    }

    private void participation(AchievementSpecification specification, String kind, Facts facts) {
        modes(CatalogueTable.modes(specification.mode()), kind + ".mode", facts);
        modes(offer(specification) >>> CatalogueTable.MODES, "LearningOpportunity.mode", facts);
        for (Link<?> link : specification.influencedBy()) {
            modes(table.facts(link.id(), Kind.ACTIVITY), "LearningActivitySpecification.mode", facts);
        }
    }

    private static void modes(long bits, String path, Facts facts) {
        CodeIndex.MODE.labels(bits).forEach(label -> facts.found(StandardElement.PARTICIPATION, path, label));
    }

    private void optional(AchievementSpecification specification, String kind, Facts facts) {
        SpecificationFacts.optional(specification, kind, facts);
        long offer = offer(specification);
        if ((offer & CatalogueTable.PROCEDURE) != 0) {
            facts.found(StandardElement.PREREQUISITES, "LearningOpportunity.admissionProcedure", "a note on admission");
        }
        if ((offer & CatalogueTable.PART) != 0) {
            facts.found(
                    StandardElement.STACKABILITY,
                    "LearningOpportunity.isPartOf",
                    "its opportunity is a part or has parts");
        }
        if ((offer & CatalogueTable.FURTHER) != 0) {
            facts.found(
                    StandardElement.FURTHER_INFORMATION, "LearningOpportunity.homepage", "a page, document or note");
        }
    }
}
