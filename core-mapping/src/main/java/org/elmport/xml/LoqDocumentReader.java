package org.elmport.xml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.DocumentFinding;
import org.elmport.node.NodeHandler;
import org.jspecify.annotations.Nullable;

/** Reads the root and the containers of one document. */
final class LoqDocumentReader {

    private final List<LoqNames> known;
    private final Function<ApplicationProfile, NodeHandler> handlers;
    private Optional<ApplicationProfile> version = Optional.empty();

    LoqDocumentReader(List<LoqNames> known, Function<ApplicationProfile, NodeHandler> handlers) {
        this.known = known;
        this.handlers = handlers;
    }

    /** The version, once the root was read. */
    Optional<ApplicationProfile> version() {
        return version;
    }

    void read(XmlCursor cursor) throws XMLStreamException {
        if (cursor.next() == XMLStreamConstants.DTD) {
            cursor.report(
                    DocumentFinding.DOCTYPE_FORBIDDEN, "", "The document has a document type declaration (<!DOCTYPE).");
            return;
        }
        XMLStreamReader parser = cursor.parser();
        Optional<LoqNames> found = known.stream()
                .filter(names -> names.root().equals(parser.getLocalName()))
                .filter(names -> names.namespace().equals(parser.getNamespaceURI()))
                .findFirst();
        version = found.map(LoqNames::profile);
        if (found.isEmpty()) {
            reportRoot(cursor);
            return;
        }
        LoqNames names = found.get();
        checkVersion(cursor, names);
        new ContainerReader(cursor, names, handlers.apply(names.profile())).containers();
        // what follows the root must be well-formed too
        cursor.finish();
    }

    private void reportRoot(XmlCursor cursor) {
        XMLStreamReader parser = cursor.parser();
        String wanted = known.stream()
                .map(names -> names.root() + " of " + names.namespace())
                .collect(Collectors.joining(", or with "));
        cursor.report(
                DocumentFinding.ROOT_UNKNOWN,
                "",
                "The root is " + parser.getLocalName() + " of the namespace " + parser.getNamespaceURI()
                        + "; a dataset starts with " + wanted + ".");
    }

    private static void checkVersion(XmlCursor cursor, LoqNames names) {
        String stated = new AttributeReader(cursor).optional(LoqNames.VERSION, names.root());
        boolean early = "3.0.0".equals(stated) || "3.1.0".equals(stated);
        if (!stated.isEmpty() && !early && !stated.equals(names.profile().version())) {
            cursor.report(
                    DocumentFinding.VERSION_UNKNOWN,
                    names.root(),
                    "The namespace is that of " + names.title() + ", but the document says " + LoqNames.VERSION + " "
                            + stated + ".");
        }
    }

    /** Reads the containers and hands each record on. */
    private static final class ContainerReader {

        private final XmlCursor cursor;
        private final XMLStreamReader parser;
        private final LoqNames names;
        private final NodeXmlReader nodes;
        private final AttributeReader attributes;

        ContainerReader(XmlCursor cursor, LoqNames names, NodeHandler handler) {
            this.cursor = cursor;
            this.parser = cursor.parser();
            this.names = names;
            this.nodes = new NodeXmlReader(cursor, names, handler);
            this.attributes = new AttributeReader(cursor);
        }

        void containers() throws XMLStreamException {
            int last = -1;
            for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
                if (event != XMLStreamConstants.START_ELEMENT) {
                    unexpectedText(names.root());
                    continue;
                }
                boolean ours = names.namespace().equals(parser.getNamespaceURI());
                int container = ours ? names.container(parser.getLocalName()) : -1;
                if (container < 0) {
                    unknownElement(names.root());
                } else {
                    checkOrder(container, last);
                    last = Math.max(last, container);
                    records(container);
                }
            }
        }

        private void checkOrder(int container, int last) {
            if (container <= last) {
                String name = names.containers().get(container).local();
                cursor.report(
                        DocumentFinding.ELEMENT_OUT_OF_ORDER,
                        name,
                        container == last
                                ? name + " stands twice; there can be one only."
                                : name + " must precede "
                                        + names.containers().get(last).local() + ".");
            }
        }

        private void records(int container) throws XMLStreamException {
            String name = names.containers().get(container).local();
            attributes.none(name);
            TypeDeclaration last = null;
            for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
                if (event != XMLStreamConstants.START_ELEMENT) {
                    unexpectedText(name);
                    continue;
                }
                TypeDeclaration type = names.member(container, parser.getNamespaceURI(), parser.getLocalName());
                if (type == null) {
                    unknownElement(name);
                } else {
                    checkOrder(type, last);
                    last = type;
                    nodes.entity(type, "/" + names.root() + "/" + name);
                }
            }
        }

        private void checkOrder(TypeDeclaration type, @Nullable TypeDeclaration last) {
            if (names.byClass() && last != null && type.ordinal() < last.ordinal()) {
                cursor.report(
                        DocumentFinding.ELEMENT_OUT_OF_ORDER,
                        type.container(),
                        type.element() + " must precede " + last.element() + ".");
            }
        }

        private void unknownElement(String where) throws XMLStreamException {
            cursor.report(
                    DocumentFinding.ELEMENT_UNKNOWN,
                    where,
                    where + " takes no element " + parser.getLocalName() + " of the namespace "
                            + parser.getNamespaceURI() + ".");
            cursor.skip();
        }

        private void unexpectedText(String where) {
            if (!parser.isWhiteSpace()) {
                cursor.report(
                        DocumentFinding.TEXT_UNEXPECTED, where, "Text stands among the elements of " + where + ".");
            }
        }
    }
}
