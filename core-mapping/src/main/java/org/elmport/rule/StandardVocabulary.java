package org.elmport.rule;

import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;

/** The code lists that come with the library. */
enum StandardVocabulary implements ConceptMembership {
    INSTANCE;

    private static final CodeLists LISTS = CodeLists.standard();

    @Override
    public boolean contains(CodeList list, String iri) {
        return LISTS.contains(list, iri);
    }

    @Override
    public boolean framework(String iri) {
        return LISTS.framework(iri);
    }
}
