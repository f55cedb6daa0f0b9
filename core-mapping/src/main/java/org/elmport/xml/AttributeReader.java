package org.elmport.xml;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import org.elmport.finding.DocumentFinding;
import org.jspecify.annotations.Nullable;

/** Reads the one attribute that an element may have, and says so when there are others, or none. */
final class AttributeReader {

    private final XmlCursor cursor;
    private final XMLStreamReader parser;

    AttributeReader(XmlCursor cursor) {
        this.cursor = cursor;
        this.parser = cursor.parser();
    }

    /** Says what attributes an element has that takes none. */
    void none(Object where) {
        if (parser.getAttributeCount() > 0) {
            optional("", where);
        }
    }

    /** The attribute of that name; empty, with a finding, where it is missing. */
    String required(String name, Object where) {
        String value = find(name, where);
        if (value == null) {
            cursor.report(
                    DocumentFinding.ATTRIBUTE_MISSING,
                    where.toString(),
                    "The element " + parser.getLocalName() + " has no attribute " + name + ".");
        }
        return value == null ? "" : value;
    }

    /** The attribute of that name; empty where it is missing. */
    String optional(String name, Object where) {
        String value = find(name, where);
        return value == null ? "" : value;
    }

    private @Nullable String find(String name, Object where) {
        String found = null;
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            String namespace = parser.getAttributeNamespace(i);
            boolean bare = namespace == null || namespace.isEmpty();
            if (bare && name.equals(parser.getAttributeLocalName(i))) {
                found = parser.getAttributeValue(i);
            } else if (!forTools(namespace, parser.getAttributeLocalName(i))) {
                found = unknown(i, namespace, name, found, where);
            }
        }
        return found;
    }

    private static boolean forTools(@Nullable String namespace, String local) {
        return XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace) && local.endsWith("chemaLocation");
    }

    private @Nullable String unknown(
            int index, @Nullable String namespace, String name, @Nullable String found, Object where) {
        boolean language = "language".equals(name)
                && XMLConstants.XML_NS_URI.equals(namespace)
                && "lang".equals(parser.getAttributeLocalName(index));
        String attribute = language ? "xml:lang" : parser.getAttributeLocalName(index);
        cursor.report(
                DocumentFinding.ATTRIBUTE_UNKNOWN,
                where.toString(),
                "The element " + parser.getLocalName() + " takes no attribute " + attribute
                        + (name.isEmpty() ? "." : ", but the attribute " + name + "."));
        return language && found == null ? parser.getAttributeValue(index) : found;
    }
}
