package org.elmport.benchmark;

import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The events of a document, kept and sent to Woodstox again: what writing costs where nothing is mapped. */
final class XmlReplay {

    private sealed interface Event {}

    private record Start(String prefix, String name, String namespace, List<String> namespaces, List<String> attributes)
            implements Event {}

    private record Characters(String text) implements Event {}

    private record End() implements Event {}

    private static final XMLInputFactory INPUT = new WstxInputFactory();
    private static final XMLOutputFactory OUTPUT = new WstxOutputFactory();

    static {
        INPUT.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        INPUT.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final List<Event> events = new ArrayList<>();

    XmlReplay(byte[] document) {
        try {
            XMLStreamReader reader = INPUT.createXMLStreamReader(new ByteArrayInputStream(document));
            while (reader.hasNext()) {
                keep(reader);
            }
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void keep(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamReader.START_ELEMENT -> events.add(start(reader));
            case XMLStreamReader.CHARACTERS -> events.add(new Characters(reader.getText()));
            case XMLStreamReader.END_ELEMENT -> events.add(new End());
            default -> {
                // nothing that a dataset has
            }
        }
    }

    private static Start start(XMLStreamReader reader) {
        List<String> namespaces = new ArrayList<>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            namespaces.add(text(reader.getNamespacePrefix(i)));
            namespaces.add(text(reader.getNamespaceURI(i)));
        }
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.add(reader.getAttributeLocalName(i));
            attributes.add(reader.getAttributeValue(i));
        }
        return new Start(
                text(reader.getPrefix()), reader.getLocalName(), reader.getNamespaceURI(), namespaces, attributes);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Writes all events. */
    void write(OutputStream out) {
        try {
            XMLStreamWriter writer = OUTPUT.createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            for (Event event : events) {
                write(event, writer);
            }
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void write(Event event, XMLStreamWriter writer) throws XMLStreamException {
        if (event instanceof Characters characters) {
            writer.writeCharacters(characters.text());
        } else if (event instanceof Start start) {
            writer.writeStartElement(start.prefix(), start.name(), start.namespace());
            for (int i = 0; i < start.namespaces().size(); i += 2) {
                declare(start.namespaces().get(i), start.namespaces().get(i + 1), writer);
            }
            for (int i = 0; i < start.attributes().size(); i += 2) {
                writer.writeAttribute(
                        start.attributes().get(i), start.attributes().get(i + 1));
            }
        } else {
            writer.writeEndElement();
        }
    }

    private static void declare(String prefix, String namespace, XMLStreamWriter writer) throws XMLStreamException {
        if (prefix.isEmpty()) {
            writer.writeDefaultNamespace(namespace);
        } else {
            writer.writeNamespace(prefix, namespace);
        }
    }

    /** Reads a document with Woodstox and does nothing with it. */
    static long read(byte[] document) {
        try {
            XMLStreamReader reader = INPUT.createXMLStreamReader(new ByteArrayInputStream(document));
            long length = 0;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.CHARACTERS) {
                    length += reader.getTextLength();
                }
            }
            return length;
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
