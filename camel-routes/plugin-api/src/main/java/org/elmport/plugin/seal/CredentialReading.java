package org.elmport.plugin.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.Entity;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.finding.FindingSink;
import org.elmport.jsonld.EdcJsonLdReader;
import org.elmport.node.DocumentCursor;
import org.elmport.node.EntityBuilder;

/** Reads one credential from bytes in memory. */
final class CredentialReading {

    private CredentialReading() {}

    /** The credential; empty when the document holds none, or several. */
    static Optional<EuropeanDigitalCredential> read(byte[] document, FindingSink findings) {
        List<Entity> entities = new ArrayList<>();
        try {
            new EdcJsonLdReader(new DocumentCursor("credential"), findings)
                    .read(new ByteArrayInputStream(document), new EntityBuilder(entities::add));
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return entities.size() == 1 && entities.get(0) instanceof EuropeanDigitalCredential credential
                ? Optional.of(credential)
                : Optional.empty();
    }
}
