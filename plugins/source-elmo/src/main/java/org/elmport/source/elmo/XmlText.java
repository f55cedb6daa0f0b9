package org.elmport.source.elmo;

/** Builds an XML document, an element on a line; what may not stand in XML is left out. */
final class XmlText {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** Opens an element; attributes are names and values in turn. */
    XmlText start(String name, String... attributes) {
        tag(name, attributes);
        text.append(">\n");
        depth++;
        return this;
    }

    XmlText end(String name) {
        depth--;
        text.append(INDENT.repeat(depth)).append("</").append(name).append(">\n");
        return this;
    }

    /** An element with a text and nothing else. */
    XmlText leaf(String name, String value, String... attributes) {
        tag(name, attributes);
        text.append('>').append(escaped(value)).append("</").append(name).append(">\n");
        return this;
    }

    /** An element with attributes and nothing else. */
    XmlText empty(String name, String... attributes) {
        tag(name, attributes);
        text.append("/>\n");
        return this;
    }

    private void tag(String name, String... attributes) {
        text.append(INDENT.repeat(depth)).append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        value.codePoints().filter(XmlText::allowed).forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
