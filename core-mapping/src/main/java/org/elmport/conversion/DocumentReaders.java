package org.elmport.conversion;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.jsonld.EdcJsonLdReader;
import org.elmport.jsonld.JsonLdReader;
import org.elmport.node.DocumentCursor;
import org.elmport.node.NodeHandler;
import org.elmport.xml.AmsXmlReader;
import org.elmport.xml.LoqXmlReader;

/** The reader of each form, in one shape. */
final class DocumentReaders {

    private DocumentReaders() {}

    /** The profile of the document; empty when it is none of the form. */
    static Optional<ApplicationProfile> read(
            DocumentForm form,
            InputStream document,
            DocumentCursor cursor,
            FindingSink findings,
            Function<ApplicationProfile, NodeHandler> handlers)
            throws IOException {
        Optional<ApplicationProfile> found = switch (form) {
            case LOQ_XML -> new LoqXmlReader(cursor, findings).read(document, handlers);
            case AMS_XML -> new AmsXmlReader(cursor, findings).read(document, handlers);
            case LOQ_JSONLD, AMS_JSONLD -> new JsonLdReader(cursor, findings).read(document, handlers);
            case EDC_JSONLD -> credential(document, cursor, findings, handlers);
        };
        return found.filter(profile -> profile.family() == form.family());
    }

    private static Optional<ApplicationProfile> credential(
            InputStream document,
            DocumentCursor cursor,
            FindingSink findings,
            Function<ApplicationProfile, NodeHandler> handlers)
            throws IOException {
        boolean found =
                new EdcJsonLdReader(cursor, findings).read(document, handlers.apply(ApplicationProfile.EDC_3_2));
        return found ? Optional.of(ApplicationProfile.EDC_3_2) : Optional.empty();
    }
}
