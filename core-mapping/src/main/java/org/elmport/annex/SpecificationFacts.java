package org.elmport.annex;

import org.elmport.elm.AchievementSpecification;
import org.elmport.elm.Concept;
import org.elmport.elm.Qualification;

/** What a specification says by itself, in a catalogue and in a credential alike. */
final class SpecificationFacts {

    private SpecificationFacts() {}

    static void level(AchievementSpecification specification, String kind, Facts facts) {
        boolean term = facts.form() == AnnexForm.CREDENTIAL;
        if (specification instanceof Qualification qualification) {
            String european = kind + (term ? ".eqfLevel" : ".EQFLevel");
            String national = kind + (term ? ".nqfLevel" : ".NQFLevel");
            qualification.EQFLevel().ifPresent(level -> level("EQF ", level, european, facts));
            qualification.NQFLevel().forEach(level -> level("", level, national, facts));
        }
        specification.educationLevel().forEach(level -> level("", level, kind + ".educationLevel", facts));
    }

    private static void level(String framework, Concept level, String path, Facts facts) {
        if (!level.uri().isBlank() || Words.any(level.prefLabel())) {
            facts.found(StandardElement.LEVEL, path, framework + Words.of(level));
        }
    }

    /** What it is a part of, or leads to; a part of a qualification must name it. */
    static void stackability(AchievementSpecification specification, String kind, Facts facts) {
        links(specification.isPartOf().size(), "isPartOf", "a part of ", kind, facts);
        links(specification.hasPart().size(), "hasPart", "made of ", kind, facts);
        links(specification.specialisationOf().size(), "specialisationOf", "a special form of ", kind, facts);
        links(specification.entitlesTo().size(), "entitlesTo", "entitles to ", kind, facts);
        boolean partial = specification instanceof Qualification qualification
                && qualification.isPartialQualification().orElse(false);
        if (partial) {
            facts.check(IntegrityRule.MC_IR_07);
            facts.found(StandardElement.STACKABILITY, kind + ".isPartialQualification", "a partial qualification");
            boolean named = !specification.isPartOf().isEmpty()
                    || !specification.entitlesTo().isEmpty();
            if (!named) {
                facts.object(
                        AnnexFinding.STACK_TARGET_MISSING,
                        kind + ".isPartOf",
                        "it is a partial qualification, and neither isPartOf nor entitlesTo says of what");
            }
        }
    }

    private static void links(int count, String property, String words, String kind, Facts facts) {
        if (count > 0) {
            facts.found(StandardElement.STACKABILITY, kind + "." + property, words + count);
        }
    }

    static void optional(AchievementSpecification specification, String kind, Facts facts) {
        specification
                .entryRequirement()
                .map(note -> Words.preferred(note.noteLiteral()))
                .filter(words -> !words.isBlank())
                .ifPresent(words ->
                        facts.found(StandardElement.PREREQUISITES, kind + ".entryRequirement", Excerpt.plain(words)));
        further(specification.additionalNote().size(), "additionalNote", "note", kind, facts);
        further(specification.supplementaryDocument().size(), "supplementaryDocument", "document", kind, facts);
        further(specification.homepage().size(), "homepage", "page", kind, facts);
    }

    private static void further(int count, String property, String noun, String kind, Facts facts) {
        if (count > 0) {
            facts.found(
                    StandardElement.FURTHER_INFORMATION, kind + "." + property, Words.count(count, noun, noun + "s"));
        }
    }
}
