package org.elmport.xml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.elmport.elm.declaration.Datatype;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.finding.DocumentFinding;

/** Reads the content of elements that have no child elements: texts, and nothing at all. */
final class ContentReader {

    private final XmlCursor cursor;
    private final XMLStreamReader parser;
    private final StringBuilder longer = new StringBuilder();

    ContentReader(XmlCursor cursor) {
        this.cursor = cursor;
        this.parser = cursor.parser();
    }

    /** The text of the element that has just started, up to its end. */
    String text(PropertyDeclaration property) throws XMLStreamException {
        String text = raw(property);
        boolean asWritten = property.datatype() == Datatype.STRING || property.datatype() == Datatype.LANG_STRING;
        return asWritten ? text : text.strip();
    }

    private String raw(PropertyDeclaration property) throws XMLStreamException {
        int event = cursor.next();
        if (event == XMLStreamConstants.END_ELEMENT) {
            return "";
        }
        String first = "";
        if (isText(event)) {
            first = parser.getText();
            event = cursor.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return first;
            }
        }
        longer.setLength(0);
        longer.append(first);
        collect(event, property);
        return longer.toString();
    }

    private void collect(int first, PropertyDeclaration property) throws XMLStreamException {
        int inside = 0;
        boolean reported = false;
        for (int event = first; ; event = cursor.next()) {
            if (isText(event)) {
                longer.append(parser.getTextCharacters(), parser.getTextStart(), parser.getTextLength());
                cursor.checkLength(longer.length());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                inside++;
                reported = reported || markup(property);
            } else if (inside-- == 0) {
                return;
            }
        }
    }

    private boolean markup(PropertyDeclaration property) {
        cursor.report(
                DocumentFinding.MARKUP_IN_TEXT,
                property.toString(),
                "The text of " + property.name() + " contains the element <" + parser.getLocalName() + ">.");
        return true;
    }

    /** Passes over the element that has just started, and says so when there is something in it. */
    void nothing(DocumentFinding otherwise, PropertyDeclaration property) throws XMLStreamException {
        boolean reported = false;
        for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            boolean element = event == XMLStreamConstants.START_ELEMENT;
            if (!reported && (element || !blank())) {
                reported = true;
                cursor.report(
                        otherwise,
                        property.toString(),
                        property.name() + " must be empty, but "
                                + (element ? "the element " + parser.getLocalName() : "text") + " stands in it.");
            }
            if (element) {
                cursor.skip();
            }
        }
    }

    /** Whether the text the parser is at consists of white space only. */
    boolean blank() {
        return parser.isWhiteSpace();
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    }
}
