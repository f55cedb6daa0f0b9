package org.elmport.jsonld;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.node.NodeHandler;
import org.elmport.node.ProfileFilter;

/**
 * Writes one European Digital Credential, or one presentation of some, as JSON-LD in the terms of its context. Nodes
 * stand inside nodes as the events bring them, each with its id where it has one; a node that was written before may be
 * referred to. What the context would make disappear is left out with a finding. The same events give the same bytes,
 * and there is nothing after the last brace, so that the bytes can be sealed. A failing stream shows as
 * {@link UncheckedIOException}.
 */
public final class EdcJsonLdWriter implements NodeHandler, AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final JsonGenerator json;
    private final FindingSink findings;
    private final ProfileFilter filter;
    private final CredentialNodeWriter nodes;
    private boolean started;
    private boolean closed;

    /**
     * Starts a document.
     *
     * @param stream where the bytes go; it is flushed at the end, and left open
     * @param findings hears what cannot be written
     */
    public EdcJsonLdWriter(OutputStream stream, FindingSink findings) {
        this.findings = findings;
        try {
            this.json = FACTORY.createGenerator(stream, JsonEncoding.UTF8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
        this.nodes = new CredentialNodeWriter(json, this::report);
        this.filter = new ProfileFilter(ApplicationProfile.EDC_3_2, nodes, this::leftOut);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if the document has its credential or presentation already
     */
    @Override
    public void startEntity(TypeDeclaration type, String id) {
        if (started) {
            throw new IllegalStateException("a document holds one credential or presentation");
        }
        started = true;
        filter.startEntity(type, id);
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        filter.startNode(property, type, id);
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        filter.value(property, lexical, qualifier);
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        filter.reference(property, id);
    }

    @Override
    public void end() {
        filter.end();
    }

    /**
     * Flushes the stream. Where the credential is still open, because something failed in its midst, the document stays
     * unfinished, so that nobody takes it for whole.
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            json.flush();
            json.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void leftOut(PropertyDeclaration property) {
        report(
                DocumentFinding.NOT_IN_PROFILE,
                property,
                property.edcUnwritable()
                        ? property + " was left out: the context of credentials makes its value disappear."
                        : property + " was left out: credentials do not have it.");
    }

    private void report(DocumentFinding code, Object where, String message) {
        findings.add(Finding.of(code, RecordReference.NONE, SourcePointer.NONE, where.toString(), message));
    }
}
