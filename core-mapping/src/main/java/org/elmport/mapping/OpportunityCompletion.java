package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.Entity;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Finding;
import org.elmport.finding.MappingFinding;
import org.elmport.rule.RuleVocabulary;

/**
 * Makes a draft whole: what an offering does not say, its course or programme says. Without state; safe for any number of
 * threads.
 */
public final class OpportunityCompletion {

    private OpportunityCompletion() {}

    /** Completes a draft for LOQ 3.3.1, without provenance. */
    public static MappingResult complete(OpportunityDraft draft, Optional<OpportunityDraft> template) {
        return complete(draft, template, ApplicationProfile.LOQ_3_3_1, false);
    }

    /**
     * Completes a draft.
     *
     * @param draft an offering; or a template, to be published alone where no offering takes from it
     * @param template the template of the course or programme; empty when that is unknown or held back
     * @param profile the profile that the opportunity must fit
     * @param provenance whether it is written down what comes from the template
     */
    public static MappingResult complete(
            OpportunityDraft draft,
            Optional<OpportunityDraft> template,
            ApplicationProfile profile,
            boolean provenance) {
        return complete(draft, template, new RuleCheck(profile, RuleVocabulary.STANDARD), provenance);
    }

    /** The same, with rules that are at hand. */
    static MappingResult complete(
            OpportunityDraft draft, Optional<OpportunityDraft> template, RuleCheck rules, boolean provenance) {
        if (draft.template()) {
            return completed(draft, draft, rules, provenance);
        }
        return template.map(found -> completed(draft, found, rules, provenance)).orElseGet(() -> withoutCourse(draft));
    }

    private static MappingResult withoutCourse(OpportunityDraft draft) {
        Finding finding = Finding.of(
                MappingFinding.COURSE_NOT_PUBLISHED,
                draft.record(),
                draft.origin().pointer("offeredId"),
                "LearningOpportunity.learningAchievementSpecification",
                "The offering leads to " + draft.specificationId() + ", which is unknown or held back.");
        return new MappingResult(draft.record(), List.of(), Optional.empty(), List.of(finding), List.of());
    }

    private static MappingResult completed(
            OpportunityDraft draft, OpportunityDraft template, RuleCheck rules, boolean provenance) {
        OpportunityMerge merge = new OpportunityMerge(draft, template, provenance);
        LearningOpportunity opportunity = merge.merged();
        List<Finding> findings = new ArrayList<>(merge.findings());
        List<Entity> entities = List.of(opportunity);
        for (Finding finding : rules.check(entities, findings)) {
            findings.add(finding.about(draft.record(), MissingOpportunityFact.pointer(finding, draft)));
        }
        boolean heldBack = MappingResult.anyError(findings);
        return new MappingResult(
                draft.record(),
                heldBack ? List.of() : entities,
                Optional.empty(),
                findings,
                heldBack ? List.of() : merge.provenance());
    }
}
