package org.elmport.xml;

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

/** Reads the root and the containers of one LOQ document. */
final class LoqDocumentReader {

    private final Function<ApplicationProfile, NodeHandler> handlers;
    private Optional<ApplicationProfile> version = Optional.empty();

    LoqDocumentReader(Function<ApplicationProfile, NodeHandler> handlers) {
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
        version = ApplicationProfile.loq().stream()
                .filter(profile -> LoqNames.ROOT.equals(parser.getLocalName()))
                .filter(profile -> profile.xmlNamespace().equals(parser.getNamespaceURI()))
                .findFirst();
        if (version.isEmpty()) {
            reportRoot(cursor);
            return;
        }
        LoqNames names = LoqNames.of(version.get());
        checkVersion(cursor, names.profile());
        new ContainerReader(cursor, names, handlers.apply(names.profile())).containers();
        // what follows the root must be well-formed too
        cursor.finish();
    }

    private static void reportRoot(XmlCursor cursor) {
        XMLStreamReader parser = cursor.parser();
        String namespaces = ApplicationProfile.loq().stream()
                .map(ApplicationProfile::xmlNamespace)
                .collect(Collectors.joining(" or "));
        cursor.report(
                DocumentFinding.ROOT_UNKNOWN,
                "",
                "The root is " + parser.getLocalName() + " of the namespace " + parser.getNamespaceURI()
                        + "; a LOQ dataset starts with " + LoqNames.ROOT + " of " + namespaces + ".");
    }

    private static void checkVersion(XmlCursor cursor, ApplicationProfile profile) {
        String stated = new AttributeReader(cursor).optional(LoqNames.VERSION, LoqNames.ROOT);
        boolean early = "3.0.0".equals(stated) || "3.1.0".equals(stated);
        if (!stated.isEmpty() && !early && !stated.equals(profile.version())) {
            cursor.report(
                    DocumentFinding.VERSION_UNKNOWN,
                    LoqNames.ROOT,
                    "The namespace is that of LOQ " + profile.version() + ", but the document says " + LoqNames.VERSION
                            + " " + stated + ".");
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
                    unexpectedText(LoqNames.ROOT);
                    continue;
                }
                boolean ours = names.profile().xmlNamespace().equals(parser.getNamespaceURI());
                int container = ours ? names.container(parser.getLocalName()) : -1;
                if (container < 0) {
                    unknownElement(LoqNames.ROOT);
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
            for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
                if (event != XMLStreamConstants.START_ELEMENT) {
                    unexpectedText(name);
                    continue;
                }
                TypeDeclaration type = names.member(container, parser.getNamespaceURI(), parser.getLocalName());
                if (type == null) {
                    unknownElement(name);
                } else {
                    nodes.entity(type, "/" + LoqNames.ROOT + "/" + name);
                }
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
