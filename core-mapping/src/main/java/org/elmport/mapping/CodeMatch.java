package org.elmport.mapping;

import org.elmport.elm.Concept;

/**
 * What a code of the source means. All entities with the code share its concept, which never changes.
 *
 * @param concept the concept
 * @param entry the row of the crosswalk, or the list in which it stands
 * @param remark what was done to the code to find it, the end of a sentence; empty when it stands there as written
 */
record CodeMatch(Concept concept, String entry, String remark) {

    static CodeMatch exact(String iri, String entry) {
        return new CodeMatch(Concept.of(iri), entry, "");
    }

    /** The identifier of the concept. */
    String iri() {
        return concept.uri();
    }
}
