package org.elmport.xml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.elmport.elm.Agent;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.DocumentFinding;
import org.elmport.node.NodeHandler;
import org.jspecify.annotations.Nullable;

/** Reads records and the nodes in them, and sends their events. */
final class NodeXmlReader {

    private final XmlCursor cursor;
    private final XMLStreamReader parser;
    private final LoqNames names;
    private final NodeHandler handler;
    private final AttributeReader attributes;
    private final ContentReader content;

    NodeXmlReader(XmlCursor cursor, LoqNames names, NodeHandler handler) {
        this.cursor = cursor;
        this.parser = cursor.parser();
        this.names = names;
        this.handler = handler;
        this.attributes = new AttributeReader(cursor);
        this.content = new ContentReader(cursor);
    }

    /** Reads the record whose element has just started. */
    void entity(TypeDeclaration type, String containerPath) throws XMLStreamException {
        // AMS lets an agent stand without
        boolean optional = names.byClass() && type.javaType() == Agent.class;
        String id = optional ? attributes.optional("id", type) : attributes.required("id", type);
        cursor.mark(containerPath + "/" + type.element() + "[@id=\"" + id + "\"]");
        handler.startEntity(type, id);
        properties(type);
        cursor.mark();
        handler.end();
    }

    private void properties(TypeDeclaration type) throws XMLStreamException {
        PropertyDeclaration last = null;
        for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                last = child(type, last);
            } else {
                unexpectedText(type);
            }
        }
    }

    private void unexpectedText(TypeDeclaration type) {
        if (!content.blank()) {
            cursor.report(
                    DocumentFinding.TEXT_UNEXPECTED,
                    type.toString(),
                    "Text stands among the elements of " + type.name() + ".");
        }
    }

    private @Nullable PropertyDeclaration child(TypeDeclaration type, @Nullable PropertyDeclaration last)
            throws XMLStreamException {
        PropertyDeclaration property = names.property(type, parser.getNamespaceURI(), parser.getLocalName());
        if (property == null) {
            cursor.report(
                    DocumentFinding.ELEMENT_UNKNOWN,
                    type.toString(),
                    type.name() + " takes no element " + parser.getLocalName() + " of the namespace "
                            + parser.getNamespaceURI() + ".");
            cursor.skip();
            return last;
        }
        if (last != null && property.index() < last.index()) {
            cursor.report(
                    DocumentFinding.ELEMENT_OUT_OF_ORDER,
                    property.toString(),
                    property.name() + " must precede " + last.name() + ".");
        }
        value(property);
        return property;
    }

    private void value(PropertyDeclaration property) throws XMLStreamException {
        switch (property.kind()) {
            case TEXT -> literal(property, attributes.required("language", property));
            case NOTATION -> literal(property, attributes.optional("type", property));
            case LITERAL -> {
                attributes.none(property);
                literal(property, "");
            }
            case LINK -> {
                String id = attributes.required("idref", property);
                cursor.mark();
                handler.reference(property, id);
                content.nothing(DocumentFinding.TEXT_UNEXPECTED, property);
            }
            case CONCEPT -> node(property, attributes.required("uri", property));
            case EMBEDDED -> {
                attributes.none(property);
                node(property, "");
            }
        }
    }

    private void literal(PropertyDeclaration property, String qualifier) throws XMLStreamException {
        cursor.mark();
        handler.value(property, content.text(property), qualifier);
    }

    private void node(PropertyDeclaration property, String id) throws XMLStreamException {
        TypeDeclaration type = names.inline(property);
        cursor.mark();
        handler.startNode(property, type, id);
        if (property.kind() == PropertyKind.CONCEPT && property.closedConcept()) {
            content.nothing(DocumentFinding.CONCEPT_NOT_EMPTY, property);
        } else {
            properties(type);
        }
        cursor.mark();
        handler.end();
    }
}
