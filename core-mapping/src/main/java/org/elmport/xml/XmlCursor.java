package org.elmport.xml;

import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.node.DocumentCursor;
import org.elmport.node.DocumentLimits;

/**
 * The parser at its place in the document: goes on to elements, texts and ends, and says what is wrong there. Comments
 * and processing instructions are passed over.
 */
final class XmlCursor {

    private static final XMLInputFactory FACTORY = factory();

    private final GuardedInput input;
    private final XMLStreamReader parser;
    private final DocumentLimits limits;
    private final DocumentCursor place;
    private final FindingSink findings;
    private int depth;

    XmlCursor(GuardedInput input, DocumentLimits limits, DocumentCursor place, FindingSink findings)
            throws XMLStreamException {
        this.input = input;
        this.limits = limits;
        this.place = place;
        this.findings = findings;
        synchronized (FACTORY) {
            this.parser = DocumentText.open(FACTORY, input);
        }
    }

    private static XMLInputFactory factory() {
        // the JDK's own, whatever else is on the class path
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("not fetched: " + systemId);
        });
        return factory;
    }

    XMLStreamReader parser() {
        return parser;
    }

    /** Goes on to the next start, text, end or document type declaration; the end of the document too. */
    int next() throws XMLStreamException {
        while (parser.hasNext()) {
            int event = parser.next();
            input.event();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    return event;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return event;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.DTD -> {
                    return event;
                }
                default -> {
                    // comments, white space and processing instructions say nothing
                }
            }
        }
        return XMLStreamConstants.END_DOCUMENT;
    }

    private void enter() throws XMLStreamException {
        if (++depth > limits.depth()) {
            throw new LimitExceededException("depth (" + limits.depth() + ")");
        }
    }

    /** Makes sure that a text that comes in pieces stays within the limits. */
    void checkLength(int length) throws XMLStreamException {
        if (length > limits.valueLength()) {
            throw new LimitExceededException("valueLength (" + limits.valueLength() + ")");
        }
    }

    /** Goes to the end of the document. */
    void finish() throws XMLStreamException {
        while (parser.hasNext()) {
            next();
        }
    }

    /** Passes over the rest of the element that has just started. */
    void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** Tells whoever takes the events where they come from. */
    void mark() {
        Location location = parser.getLocation();
        place.moveTo(location.getLineNumber(), location.getColumnNumber());
    }

    void mark(String path) {
        Location location = parser.getLocation();
        place.moveTo(location.getLineNumber(), location.getColumnNumber(), path);
    }

    /** Says that something is wrong where the parser is. */
    void report(DocumentFinding code, String elmPath, String message) {
        mark();
        findings.add(Finding.of(code, RecordReference.NONE, place.here(), elmPath, message));
    }
}
