package org.elmport.rule;

import org.jspecify.annotations.Nullable;

/**
 * Concepts about which a property had nothing to say. A catalogue has a few hundred of them, each thousands of times, and
 * to look at the address and into the list takes far longer than to know them again. A fixed number is kept; for one
 * thread, and for one vocabulary.
 */
final class ListedConcepts {

    private static final int PLACES = 1 << 8;

    private final @Nullable PropertyRule[] rules = new PropertyRule[PLACES];
    private final @Nullable String[] concepts = new String[PLACES];

    boolean has(PropertyRule rule, String iri) {
        int place = place(rule, iri);
        return rules[place] == rule && iri.equals(concepts[place]);
    }

    void add(PropertyRule rule, String iri) {
        int place = place(rule, iri);
        rules[place] = rule;
        concepts[place] = iri;
    }

    private static int place(PropertyRule rule, String iri) {
        int code = iri.hashCode() + rule.index;
        return (code ^ (code >>> 16)) & (PLACES - 1);
    }
}
