package org.elmport.source.elmo;

/** The dialects of ELMO. The schema version is the same in all, so a dialect is known by its namespace and its names. */
enum ElmoDialect {
    /** 1.0 to 1.7. */
    VERSION_1("1"),
    /** 2.0, which has the namespace of 1.x and the names of 2.x. */
    VERSION_2_0("2.0"),
    /** 2.1. */
    VERSION_2_1("2.1"),
    /** Without namespace, otherwise as 1.x. */
    NO_NAMESPACE("1"),
    /** From before 1.0: the learner stands in the report, credits on the specification. */
    BEFORE_1("");

    private static final String NAMESPACE_1 = "https://github.com/emrex-eu/elmo-schemas/tree/v1";
    private static final String NAMESPACE_2 = "https://github.com/emrex-eu/elmo-schemas/tree/v2";
    private static final String NAMESPACE_OLD = "http://purl.org/net/elmo";

    private final String structure;

    ElmoDialect(String structure) {
        this.structure = structure;
    }

    /** The dialect of a document. */
    static ElmoDialect of(ElmoElement elmo) {
        if (elmo.namespace().equals(NAMESPACE_2)) {
            return VERSION_2_1;
        }
        if (elmo.namespace().equals(NAMESPACE_OLD) || learnerInReport(elmo)) {
            return BEFORE_1;
        }
        if (elmo.namespace().isEmpty()) {
            return NO_NAMESPACE;
        }
        boolean second = elmo.child("learner")
                .filter(learner -> learner.child("dateOfBirth").isPresent()
                        || learner.child("alternativeName").isPresent())
                .isPresent();
        return second ? VERSION_2_0 : VERSION_1;
    }

    private static boolean learnerInReport(ElmoElement elmo) {
        return elmo.child("learner").isEmpty()
                && elmo.children("report").stream()
                        .anyMatch(report -> report.child("learner").isPresent());
    }

    /** The namespace in which a version is written. */
    String namespace() {
        return this == VERSION_2_1 ? NAMESPACE_2 : this == BEFORE_1 ? NAMESPACE_OLD : NAMESPACE_1;
    }

    /** The column of the table of structure that holds for it; empty where none does. */
    String structure() {
        return structure;
    }

    /** Whether it is one that nobody should write any more. */
    boolean old() {
        return this == NO_NAMESPACE || this == BEFORE_1;
    }
}
