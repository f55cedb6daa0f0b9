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
import org.elmport.node.PlainText;
import org.elmport.node.ProfileFilter;

/**
 * Writes entities as one JSON-LD document, as they come: the context, then one entity per line in {@code @graph}. What
 * may occur several times is always an array, texts are language maps, links are identifiers. The same events give the
 * same bytes. A failing stream shows as {@link UncheckedIOException}.
 */
public final class JsonLdWriter implements NodeHandler, AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .rootValueSeparator("")
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    /** Something that writes. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private final FindingSink findings;
    private final ApplicationProfile profile;
    private final JsonGenerator json;
    private final EntityJsonWriter entities;
    private final ProfileFilter filter;
    private boolean first = true;
    private boolean closed;
    private String entityType = "";
    private String entityId = "";

    /**
     * Starts a document.
     *
     * @param stream where the bytes go; it is flushed at the end, and left open
     * @param profile the version of LOQ or AMS, which says the ontology
     * @param findings hears what cannot be written
     */
    public JsonLdWriter(OutputStream stream, ApplicationProfile profile, FindingSink findings) {
        this.findings = findings;
        this.profile = profile;
        try {
            this.json = FACTORY.createGenerator(stream, JsonEncoding.UTF8);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            json.writeRaw("{\"@context\":");
            json.writeRaw(LoqContext.of(profile));
            json.writeRaw(",\"@graph\":[");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.entities = new EntityJsonWriter(json, JsonForm.GRAPH, this::whole, this::misplaced);
        this.filter = new ProfileFilter(profile, new GraphWriter(), this::leftOut);
    }

    private void leftOut(PropertyDeclaration property) {
        report(
                DocumentFinding.NOT_IN_PROFILE,
                property.toString(),
                profile.family() + " has no " + property + ", which was left out, in " + entity() + ".");
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        entityType = type.name();
        entityId = id;
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
    public void plainValue(PropertyDeclaration property, PlainText lexical, String qualifier) {
        filter.plainValue(property, lexical, qualifier);
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
     * Ends the document and flushes the stream. Where an entity is still open, because something failed in its midst,
     * the document stays unfinished, so that nobody takes it for whole.
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        write(() -> {
            if (entities.open() == 0) {
                json.writeRaw(first ? "]}\n" : "\n]}\n");
            }
            json.flush();
            json.close();
        });
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String whole(String text, Object where) {
        String whole = WholeCharacters.of(text);
        int removed = text.length() - whole.length();
        if (removed > 0) {
            report(
                    DocumentFinding.CHARACTER_REMOVED,
                    where.toString(),
                    removed + " character(s) that JSON cannot carry were removed from " + where + ", in " + entity()
                            + ".");
        }
        return whole;
    }

    private void misplaced(PropertyDeclaration property, boolean outOfOrder) {
        if (outOfOrder) {
            report(
                    DocumentFinding.ELEMENT_OUT_OF_ORDER,
                    property.toString(),
                    "A value of " + property + " came after its turn and was left out, in " + entity() + ".");
        } else {
            report(
                    DocumentFinding.VALUE_UNEXPECTED,
                    property.toString(),
                    property + " takes one value; another was left out, in " + entity() + ".");
        }
    }

    private String entity() {
        return entityType + " " + entityId;
    }

    private void report(DocumentFinding code, String elmPath, String message) {
        findings.add(Finding.of(code, RecordReference.NONE, SourcePointer.NONE, elmPath, message));
    }

    /** Writes what the profile has, one entity per line. */
    private final class GraphWriter implements NodeHandler {

        @Override
        public void startEntity(TypeDeclaration type, String id) {
            write(() -> {
                json.writeRaw(first ? "\n" : ",\n");
                first = false;
                entities.startEntity(type, id);
            });
        }

        @Override
        public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
            write(() -> entities.startNode(property, type, id));
        }

        @Override
        public void value(PropertyDeclaration property, String lexical, String qualifier) {
            write(() -> entities.value(property, whole(lexical, property), whole(qualifier, property)));
        }

        /** No half of a surrogate pair stands in a plain text. */
        @Override
        public void plainValue(PropertyDeclaration property, PlainText lexical, String qualifier) {
            write(() -> entities.plainValue(property, lexical, whole(qualifier, property)));
        }

        @Override
        public void reference(PropertyDeclaration property, String id) {
            write(() -> entities.reference(property, id));
        }

        @Override
        public void end() {
            write(entities::end);
        }
    }
}
