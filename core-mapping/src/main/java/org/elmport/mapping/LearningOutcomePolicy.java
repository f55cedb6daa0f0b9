package org.elmport.mapping;

/** What to do with a course or programme of which the source has no learning outcomes. */
public enum LearningOutcomePolicy {
    /** It is held back. */
    HOLD_BACK,
    /** One outcome is made from the title, with a finding; it never counts as a learning outcome of Annex I. */
    SYNTHETIC;

    /** The part of an identifier that says that an outcome was made from the title. */
    static final String MARK = "synthetic-learning-outcome";

    /** Whether the identifier of a learning outcome says that it was made from the title of its course. */
    public static boolean synthetic(String iri) {
        int at = iri.indexOf(MARK);
        return at > 0 && separator(iri, at - 1) && separator(iri, at + MARK.length());
    }

    private static boolean separator(String iri, int at) {
        return at < iri.length() && "/:#".indexOf(iri.charAt(at)) >= 0;
    }
}
