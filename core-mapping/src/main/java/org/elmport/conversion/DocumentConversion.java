package org.elmport.conversion;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.node.DocumentCursor;
import org.elmport.rule.DocumentSource;

/**
 * Converts documents from one form into another of the same family: XML to JSON-LD and back, one version of LOQ to
 * another, a sealed credential to what was sealed. What is not understood, and what the form or version written cannot
 * carry, becomes a finding; nothing is lost in silence. Of a dataset no more than one entity is in memory. Immutable;
 * safe for any number of threads.
 */
public final class DocumentConversion {

    private final DocumentForm from;
    private final DocumentForm to;
    private final Optional<ApplicationProfile> version;

    private DocumentConversion(DocumentForm from, DocumentForm to, Optional<ApplicationProfile> version) {
        this.from = from;
        this.to = to;
        this.version = version;
    }

    /**
     * A conversion that writes the version that it reads.
     *
     * @throws IllegalArgumentException if the forms are of different families
     */
    public static DocumentConversion of(DocumentForm from, DocumentForm to) {
        if (from.family() != to.family()) {
            throw new IllegalArgumentException(from.word() + " cannot become " + to.word());
        }
        return new DocumentConversion(from, to, Optional.empty());
    }

    /**
     * The same, writing a version of one's own choice.
     *
     * @throws IllegalArgumentException if it is a version of something else
     */
    public DocumentConversion writing(ApplicationProfile chosen) {
        if (chosen.family() != to.family()) {
            throw new IllegalArgumentException(chosen + " is no version of " + to.word());
        }
        return new DocumentConversion(from, to, Optional.of(chosen));
    }

    /**
     * Reads a document to its end, to know what it is; nothing is written yet.
     *
     * @param resource what findings call the document
     * @param source the document, which is opened again for writing
     * @param findings hears what is wrong with its form
     * @return the document; empty when it is none of this form
     * @throws IOException if it cannot be read
     */
    public Optional<ReadDocument> read(String resource, DocumentSource source, FindingSink findings)
            throws IOException {
        Survey survey = new Survey();
        DocumentCursor cursor = new DocumentCursor(resource);
        Optional<ApplicationProfile> found;
        try (InputStream document = source.open()) {
            found = DocumentReaders.read(from, document, cursor, findings, profile -> survey.of(profile));
        }
        return found.filter(profile -> !survey.entities().isEmpty())
                .map(profile -> new ReadDocument(from, to, source, profile, version.orElse(profile), survey));
    }
}
