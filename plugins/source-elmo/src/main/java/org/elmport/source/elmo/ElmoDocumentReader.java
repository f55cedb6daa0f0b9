package org.elmport.source.elmo;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the ELMO documents of an XML file, wherever they stand in it. A document type declaration ends the reading. */
final class ElmoDocumentReader {

    private static final String ELMO = "elmo";
    private static final String CONTENT = "content";
    private static final String ATTACHMENT = "attachment";

    private final ElmoLimits limits;
    private final boolean attachments;
    private final List<ElmoElement> documents = new ArrayList<>();
    private final List<ElmoElement> open = new ArrayList<>();
    private final List<ElmoElement> around = new ArrayList<>();
    private int elements;
    private boolean anything;
    private boolean wrapped;

    /** A reader of one file. */
    ElmoDocumentReader(ElmoLimits limits, boolean attachments) {
        this.limits = limits;
        this.attachments = attachments;
    }

    ElmoDocument read(byte[] xml) throws ElmoFault {
        ElmoText text = ElmoText.of(xml);
        if (Html.page(text.characters())) {
            throw ElmoFault.otherFile("it is a page of HTML, as of a log-in, and no transcript");
        }
        @Nullable XMLStreamReader parser = null;
        try {
            parser = parser(text);
            walk(parser);
        } catch (XMLStreamException malformed) {
            throw malformed(malformed.getLocation());
        } catch (RuntimeException parserFault) {
            // the parser of the JDK answers to some malformed texts with faults of its own
            throw malformed(parser == null ? null : parser.getLocation());
        }
        if (documents.isEmpty()) {
            throw ElmoFault.otherFile("there is no element elmo in it");
        }
        return new ElmoDocument(documents, wrapped, text.encodingWrong());
    }

    private ElmoFault malformed(@Nullable Location location) {
        if (!anything) {
            return ElmoFault.otherFile("it is no XML");
        }
        long line = location == null ? 0 : Math.max(0, location.getLineNumber());
        long column = location == null ? 0 : Math.max(0, location.getColumnNumber());
        return ElmoFault.at(
                ElmoFinding.ELMO_UNREADABLE, "The XML is not well-formed here, or is cut off.", line, column);
    }

    private static XMLStreamReader parser(ElmoText text) throws XMLStreamException {
        // the JDK's own, whatever else is on the class path
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("not fetched");
        });
        return factory.createXMLStreamReader(new StringReader(text.characters()));
    }

    private void walk(XMLStreamReader parser) throws XMLStreamException, ElmoFault {
        int depth = 0;
        while (parser.hasNext()) {
            switch (parser.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(parser, ++depth);
                case XMLStreamConstants.END_ELEMENT -> {
                    end();
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(parser);
                case XMLStreamConstants.DTD ->
                    throw ElmoFault.at(
                            ElmoFinding.ELMO_UNREADABLE,
                            "It has a document type declaration, which can be an attack and has no place in ELMO.",
                            Math.max(0, parser.getLocation().getLineNumber()),
                            Math.max(0, parser.getLocation().getColumnNumber()));
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
    }

    private void start(XMLStreamReader parser, int depth) throws ElmoFault {
        anything = true;
        long line = Math.max(0, parser.getLocation().getLineNumber());
        long column = Math.max(0, parser.getLocation().getColumnNumber());
        if (depth > limits.depth()) {
            throw ElmoFault.at(
                    ElmoFinding.ELMO_LIMIT, "It is deeper than max-depth, " + limits.depth() + ".", line, column);
        }
        if (++elements > limits.elements()) {
            throw ElmoFault.at(
                    ElmoFinding.ELMO_LIMIT,
                    "It has more elements than max-elements, " + limits.elements() + ".",
                    line,
                    column);
        }
        String name = parser.getLocalName();
        String namespace = parser.getNamespaceURI() == null ? "" : parser.getNamespaceURI();
        if (!open.isEmpty()) {
            open(attributes(parser, last(open).add(name, namespace, line, column)));
        } else {
            outside(parser, name, namespace, line, column);
        }
    }

    private void outside(XMLStreamReader parser, String name, String namespace, long line, long column) {
        ElmoElement element = around.isEmpty()
                ? ElmoElement.root(name, namespace, "/" + name, line, column)
                : last(around).add(name, namespace, line, column);
        if (name.equals(ELMO)) {
            wrapped |= !around.isEmpty();
            documents.add(element);
            open(attributes(parser, element));
        } else {
            around.add(element);
        }
    }

    private static ElmoElement attributes(XMLStreamReader parser, ElmoElement element) {
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            element.attribute(parser.getAttributeLocalName(i), parser.getAttributeValue(i));
        }
        return element;
    }

    private void open(ElmoElement element) {
        open.add(element);
    }

    private void end() {
        List<ElmoElement> innermost = open.isEmpty() ? around : open;
        innermost.remove(innermost.size() - 1);
    }

    private void text(XMLStreamReader parser) {
        if (!open.isEmpty() && !(withheld() && !attachments)) {
            last(open).append(parser.getText());
        }
    }

    /** The content of an attachment may be large, and is kept only where it is asked for. */
    private boolean withheld() {
        return last(open).name().equals(CONTENT)
                && open.size() > 1
                && open.get(open.size() - 2).name().equals(ATTACHMENT);
    }

    private static ElmoElement last(List<ElmoElement> elements) {
        return elements.get(elements.size() - 1);
    }
}
