package org.elmport.rule;

import org.elmport.vocabulary.CodeList;

/** What the rules ask of the vocabularies. */
interface ConceptMembership {

    /** Whether the list has the concept. */
    boolean contains(CodeList list, String iri);

    /** Whether the concept of the list of national levels is a whole framework, and no level. */
    boolean framework(String iri);
}
