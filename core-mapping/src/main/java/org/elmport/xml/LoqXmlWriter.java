package org.elmport.xml;

import java.io.OutputStream;
import java.util.List;
import org.elmport.elm.Namespaces;
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
 * Writes entities as one LOQ XML document, as they come: nothing of an entity is kept once it has ended. The elements
 * have no prefix, because QDR took none in 2025, and there is no schemaLocation. The same events give the same bytes.
 *
 * <p>Entities come in the order of the containers, which is that of
 * {@link org.elmport.elm.declaration.ElmModel#types()}; labels of concepts that are taken from code lists are left out,
 * as the schema wants. A failing stream shows as {@link java.io.UncheckedIOException}.
 */
public final class LoqXmlWriter implements NodeHandler, AutoCloseable {

    private static final int CONTAINER_DEPTH = 1;

    private final ApplicationProfile profile;
    private final FindingSink findings;
    private final XmlOutput out;
    private final LoqNames names;
    private final EntityXmlWriter elements;
    private final NodeHandler entities;
    private int container = -1;
    private boolean closed;
    private String entity = "";

    /**
     * Starts a document.
     *
     * @param stream where the bytes go; it is flushed at the end, and left open
     * @param profile the version to write
     * @param findings hears what the version cannot carry
     */
    public LoqXmlWriter(OutputStream stream, ApplicationProfile profile, FindingSink findings) {
        this.profile = profile;
        this.findings = findings;
        this.out = new XmlOutput(stream);
        this.names = LoqNames.of(profile);
        this.elements = new EntityXmlWriter(out, names, this::removed);
        NodeHandler filtered = profile == ApplicationProfile.LOQ_3_1_0
                ? new SingleLanguageFilter(profile, elements, this::lost)
                : elements;
        this.entities = new ProfileFilter(profile, filtered, this::leftOut);
        startDocument();
    }

    private void startDocument() {
        out.raw(XmlOutput.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + LoqNames.ROOT
                + declaration("xmlns", profile.xmlNamespace())
                + declaration("xmlns:skos", Namespaces.SKOS)
                + declaration("xmlns:dc", Namespaces.DC)
                + declaration("xmlns:locn", Namespaces.LOCN)
                + declaration("xmlns:clv", Namespaces.CLV)
                + declaration(LoqNames.VERSION, profile.version())
                + ">"));
    }

    private static String declaration(String name, String value) {
        return " " + name + "=\"" + value + "\"";
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if a container that follows has been started already
     */
    @Override
    public void startEntity(TypeDeclaration type, String id) {
        int next = names.containerOf(type);
        if (next < 0) {
            throw new IllegalArgumentException(type + " has no container of its own");
        }
        if (next < container) {
            throw new IllegalStateException(type.container() + " must precede "
                    + names.containers().get(container).local());
        }
        if (next > container) {
            endContainer();
            startContainer(next);
        }
        entity = type.name() + " " + id;
        entities.startEntity(type, id);
    }

    private void startContainer(int next) {
        container = next;
        EntityXmlWriter.lineBreak(out, CONTAINER_DEPTH);
        out.raw(names.containers().get(next).start());
        out.raw(XmlOutput.ascii(">"));
    }

    private void endContainer() {
        if (container >= 0) {
            EntityXmlWriter.lineBreak(out, CONTAINER_DEPTH);
            out.raw(names.containers().get(container).end());
        }
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        entities.startNode(property, type, id);
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        entities.value(property, lexical, qualifier);
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        entities.reference(property, id);
    }

    @Override
    public void end() {
        entities.end();
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
        if (elements.open() == 0) {
            endContainer();
            out.raw(XmlOutput.ascii("\n</" + LoqNames.ROOT + ">\n"));
        }
        out.flush();
    }

    private void removed(String elmPath, int characters) {
        report(
                DocumentFinding.CHARACTER_REMOVED,
                elmPath,
                characters + " character(s) that XML cannot carry were removed from " + elmPath + ", in " + entity
                        + ".");
    }

    private void lost(PropertyDeclaration property, String kept, List<String> lost) {
        report(
                DocumentFinding.LANGUAGE_LEFT_OUT,
                property.toString(),
                "LOQ " + profile.version() + " takes " + property.name() + " in one language: kept " + kept
                        + ", left out " + String.join(", ", lost) + ", in " + entity + ".");
    }

    private void leftOut(PropertyDeclaration property) {
        report(
                DocumentFinding.NOT_IN_PROFILE,
                property.toString(),
                "LOQ " + profile.version() + " has no " + property + ", which was left out, in " + entity + ".");
    }

    private void report(DocumentFinding code, String elmPath, String message) {
        findings.add(Finding.of(code, RecordReference.NONE, SourcePointer.NONE, elmPath, message));
    }
}
