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
import org.elmport.node.PlainText;
import org.elmport.node.ProfileFilter;

/**
 * Writes entities as one XML document, as they come: nothing of an entity is kept once it has ended. A failing stream
 * shows as {@link java.io.UncheckedIOException}.
 */
abstract class DatasetXmlWriter implements NodeHandler, AutoCloseable {

    private static final int CONTAINER_DEPTH = 1;

    private final FindingSink findings;
    private final XmlOutput out;
    private final LoqNames names;
    private final EntityXmlWriter elements;
    private final NodeHandler entities;
    private int container = -1;
    private int last = -1;
    private boolean closed;
    private String entityType = "";
    private String entityId = "";

    /**
     * Starts a document.
     *
     * @param stream where the bytes go; it is flushed at the end, and left open
     * @param names the version to write
     * @param findings hears what the version cannot carry
     */
    DatasetXmlWriter(OutputStream stream, LoqNames names, FindingSink findings) {
        this.findings = findings;
        this.out = new XmlOutput(stream);
        this.names = names;
        ApplicationProfile profile = names.profile();
        this.elements = new EntityXmlWriter(out, names, this::removed);
        NodeHandler filtered = profile != ApplicationProfile.LOQ_3_3_1
                ? new SingleLanguageFilter(profile, elements, this::lost)
                : elements;
        this.entities = new ProfileFilter(profile, filtered, this::leftOut);
        startDocument();
    }

    private void startDocument() {
        out.raw(XmlOutput.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + names.root()
                + declaration("xmlns", names.namespace())
                + declaration("xmlns:skos", Namespaces.SKOS)
                + declaration("xmlns:dc", Namespaces.DC)
                + declaration("xmlns:locn", Namespaces.LOCN)
                + declaration("xmlns:clv", Namespaces.CLV)
                + version()
                + ">"));
    }

    /** No version is known for a namespace without a schema. */
    private String version() {
        return names.namespace().equals(names.profile().xmlNamespace())
                ? declaration(LoqNames.VERSION, names.profile().version())
                : "";
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
            last = -1;
        }
        if (names.byClass() && type.ordinal() < last) {
            throw new IllegalStateException(type + " must precede the other records of " + type.container());
        }
        last = type.ordinal();
        entityType = type.name();
        entityId = id;
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
    public void plainValue(PropertyDeclaration property, PlainText lexical, String qualifier) {
        entities.plainValue(property, lexical, qualifier);
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
            out.raw(XmlOutput.ascii("\n</" + names.root() + ">\n"));
        }
        out.flush();
    }

    private void removed(String elmPath, int characters) {
        report(
                DocumentFinding.CHARACTER_REMOVED,
                elmPath,
                characters + " character(s) that XML cannot carry were removed from " + elmPath + ", in " + entity()
                        + ".");
    }

    private void lost(PropertyDeclaration property, String kept, List<String> lost) {
        report(
                DocumentFinding.LANGUAGE_LEFT_OUT,
                property.toString(),
                names.title() + " takes " + property.name() + " in one language: kept " + kept + ", left out "
                        + String.join(", ", lost) + ", in " + entity() + ".");
    }

    private void leftOut(PropertyDeclaration property) {
        report(
                DocumentFinding.NOT_IN_PROFILE,
                property.toString(),
                names.title() + " has no " + property + ", which was left out, in " + entity() + ".");
    }

    private String entity() {
        return entityType + " " + entityId;
    }

    private void report(DocumentFinding code, String elmPath, String message) {
        findings.add(Finding.of(code, RecordReference.NONE, SourcePointer.NONE, elmPath, message));
    }
}
