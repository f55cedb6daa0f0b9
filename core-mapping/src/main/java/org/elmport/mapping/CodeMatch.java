package org.elmport.mapping;

/**
 * What a code of the source means.
 *
 * @param iri the concept
 * @param entry the row of the crosswalk, or the list in which it stands
 * @param remark what was done to the code to find it, the end of a sentence; empty when it stands there as written
 */
record CodeMatch(String iri, String entry, String remark) {

    static CodeMatch exact(String iri, String entry) {
        return new CodeMatch(iri, entry, "");
    }
}
