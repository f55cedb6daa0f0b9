package org.elmport.plugin.seal;

import java.util.List;

/**
 * What is in a sealed document, whether its seals hold or not.
 *
 * @param content exactly the text that was sealed; empty when there is no seal that could be read
 * @param seals the seals, in the order of the document
 */
public record SealReport(String content, List<SealStatement> seals) {

    /** What is to be said of a document in which nothing is sealed. */
    public static final SealReport NONE = new SealReport("", List.of());

    /** Keeps a copy of the list. */
    public SealReport {
        seals = List.copyOf(seals);
    }
}
