package org.elmport.annex;

import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;

/** The skills that the packs among the code lists have. */
record PackedSkills(CodeLists lists, String version) implements EscoSkills {

    @Override
    public boolean contains(String iri) {
        return lists.contains(CodeList.ESCO_SKILL, iri);
    }
}
