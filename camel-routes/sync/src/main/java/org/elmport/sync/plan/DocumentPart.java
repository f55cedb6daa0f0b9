package org.elmport.sync.plan;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * What one of several documents can say of an entity: a reference to what only another document holds is left out, as
 * references must not lead out of a document.
 */
final class DocumentPart {

    private static final char REFERENCE = '@';

    private final Fingerprints ids = new Fingerprints();

    /** The document holds this entity. */
    void holds(String id) {
        ids.add(id);
    }

    /** An entity in its canonical form, without references that lead out of the document. */
    byte[] of(byte[] canonical) {
        return new String(canonical, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.charAt(0) != REFERENCE || ids.contains(line.substring(line.lastIndexOf(' ') + 1)))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
