package org.elmport.mapping;

/** What to do with a course or programme of which the source has no learning outcomes. */
public enum LearningOutcomePolicy {
    /** It is held back. */
    HOLD_BACK,
    /** One outcome is made from the title, with a finding; it never counts as a learning outcome of Annex I. */
    SYNTHETIC
}
