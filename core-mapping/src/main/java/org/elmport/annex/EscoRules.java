package org.elmport.annex;

import java.util.List;
import java.util.Optional;
import org.elmport.elm.Concept;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.vocabulary.UnknownCodePolicy;

/** Checks references to ESCO skills: their form, and membership where a pack says which skills there are. */
final class EscoRules {

    private static final String PATH = "LearningOutcome.relatedESCOSkill";

    private final Optional<EscoSkills> skills;
    private final UnknownCodePolicy unknownCodes;
    private final FindingSink findings;

    EscoRules(AnnexOptions options, FindingSink findings) {
        this.skills = options.skills();
        this.unknownCodes = options.unknownCodes();
        this.findings = findings;
    }

    /** Checks the references of one outcome; true when one is broken. */
    boolean broken(List<Concept> references, RecordReference outcome, SourcePointer place) {
        boolean broken = false;
        for (Concept skill : references) {
            Optional<Finding> objection = objection(skill.uri(), outcome, place);
            objection.ifPresent(findings::add);
            broken |= objection.isPresent();
        }
        return broken;
    }

    private Optional<Finding> objection(String iri, RecordReference outcome, SourcePointer place) {
        if (!EscoAddress.wellFormed(iri)) {
            String message = Excerpt.of(iri) + " is no address of an ESCO skill";
            return Optional.of(Finding.of(AnnexFinding.ESCO_FORM, outcome, place, PATH, message));
        }
        return skills.filter(known -> !known.contains(iri))
                .map(known -> Finding.of(
                                AnnexFinding.ESCO_UNKNOWN,
                                outcome,
                                place,
                                PATH,
                                (known.version().isEmpty() ? "the installed ESCO" : "ESCO " + known.version())
                                        + " has no skill " + Excerpt.of(iri))
                        .withSeverity(unknownCodes.severity()));
    }
}
