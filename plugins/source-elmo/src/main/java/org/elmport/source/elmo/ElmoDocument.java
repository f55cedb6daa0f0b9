package org.elmport.source.elmo;

import java.util.List;

/**
 * What was read of a file.
 *
 * @param documents the ELMO documents: one, or several inside the answer of an interface
 * @param wrapped whether they stand inside something else
 * @param encodingWrong whether it is not in the encoding that it says
 */
record ElmoDocument(List<ElmoElement> documents, boolean wrapped, boolean encodingWrong) {

    ElmoDocument {
        documents = List.copyOf(documents);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return documents.size() + " documents";
    }
}
