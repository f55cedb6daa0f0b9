package org.elmport.university;

import java.util.List;

/**
 * What a course or programme says about itself.
 *
 * @param title its title
 * @param shortTitle an abbreviation, the same in all languages
 * @param description what it is about
 * @param form how description and assessment are written
 * @param outcomes what students can do afterwards, one entry each
 * @param assessment how achievement is judged
 * @param requirements what is asked of applicants
 */
public record Wording(
        Texts title,
        String shortTitle,
        Texts description,
        TextForm form,
        List<Texts> outcomes,
        Texts assessment,
        Texts requirements) {

    /** Copies the outcomes. */
    public Wording {
        outcomes = List.copyOf(outcomes);
    }

    Wording withTitle(Texts changed) {
        return new Wording(changed, shortTitle, description, form, outcomes, assessment, requirements);
    }

    Wording withDescription(Texts changed) {
        return new Wording(title, shortTitle, changed, form, outcomes, assessment, requirements);
    }

    Wording withoutOutcomes() {
        return new Wording(title, shortTitle, description, form, List.of(), assessment, requirements);
    }
}
