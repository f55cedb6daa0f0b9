package org.elmport.annex;

import org.elmport.elm.LearningOutcome;
import org.elmport.mapping.LearningOutcomePolicy;

/** Tells which learning outcomes were made from a title because the source had none. They never count. */
final class SyntheticOutcomes {

    private SyntheticOutcomes() {}

    /** Whether the outcome bears the mark that {@link LearningOutcomePolicy#SYNTHETIC} gives it. */
    static boolean marked(LearningOutcome outcome) {
        return LearningOutcomePolicy.synthetic(outcome.id());
    }
}
