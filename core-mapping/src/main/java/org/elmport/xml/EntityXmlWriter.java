package org.elmport.xml;

import java.util.Arrays;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;
import org.elmport.node.PlainText;

/** Writes the elements of records; the document around them is not its business. */
final class EntityXmlWriter implements NodeHandler {

    /** Hears that characters of a text were removed. */
    @FunctionalInterface
    interface RemovalListener {
        void removed(String elmPath, int characters);
    }

    private static final int ENTITY_DEPTH = 2;
    private static final int DEEPEST = 64;
    private static final byte[] BREAK = lineBreak();
    private static final byte[] CLOSE = XmlOutput.ascii(">");
    private static final byte[] CLOSE_EMPTY = XmlOutput.ascii("/>");
    private static final byte[] QUOTE_CLOSE = XmlOutput.ascii("\">");
    private static final byte[] QUOTE_CLOSE_EMPTY = XmlOutput.ascii("\"/>");
    private static final byte[] QUOTE = XmlOutput.ascii("\"");
    private static final byte[] ID = XmlOutput.ascii(" id=\"");
    private static final byte[] IDREF = XmlOutput.ascii(" idref=\"");
    private static final byte[] URI = XmlOutput.ascii(" uri=\"");
    private static final byte[] LANGUAGE = XmlOutput.ascii(" language=\"");
    private static final byte[] TYPE = XmlOutput.ascii(" type=\"");

    private final XmlOutput out;
    private final LoqNames names;
    private final RemovalListener listener;
    private final byte[][] ends = new byte[DEEPEST][];
    private int depth;
    private boolean startTagOpen;
    /** How many nodes are open inside a concept whose content the schema does not take. */
    private int skipped;

    EntityXmlWriter(XmlOutput out, LoqNames names, RemovalListener listener) {
        this.out = out;
        this.names = names;
        this.listener = listener;
    }

    private static byte[] lineBreak() {
        byte[] bytes = new byte[1 + 2 * (ENTITY_DEPTH + DEEPEST)];
        Arrays.fill(bytes, (byte) ' ');
        bytes[0] = '\n';
        return bytes;
    }

    static void lineBreak(XmlOutput out, int depth) {
        out.raw(BREAK, 1 + 2 * depth);
    }

    int open() {
        return depth;
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        open(names.of(type));
        out.raw(ID);
        out.attribute(id);
        out.raw(QUOTE);
        reportRemoved(type);
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        if (skipped > 0) {
            skipped++;
            return;
        }
        if (property.kind() == PropertyKind.CONCEPT && property.closedConcept()) {
            child();
            out.raw(names.of(property).start());
            out.raw(URI);
            out.repeatedAttribute(id);
            out.raw(QUOTE_CLOSE_EMPTY);
            reportRemoved(property);
            skipped = 1;
            return;
        }
        open(names.of(property));
        if (property.kind() == PropertyKind.CONCEPT) {
            out.raw(URI);
            out.attribute(id);
            out.raw(QUOTE);
            reportRemoved(property);
        }
    }

    private void open(XmlName name) {
        child();
        out.raw(name.start());
        ends[depth++] = name.end();
        startTagOpen = true;
    }

    private void child() {
        if (startTagOpen) {
            out.raw(CLOSE);
            startTagOpen = false;
        }
        lineBreak(out, ENTITY_DEPTH + depth);
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        if (skipped == 0) {
            XmlName name = startValue(property, qualifier);
            out.text(lexical);
            out.raw(name.end());
            reportRemoved(property);
        }
    }

    @Override
    public void plainValue(PropertyDeclaration property, PlainText lexical, String qualifier) {
        if (skipped == 0) {
            XmlName name = startValue(property, qualifier);
            out.plain(lexical);
            out.raw(name.end());
            reportRemoved(property);
        }
    }

    private XmlName startValue(PropertyDeclaration property, String qualifier) {
        child();
        XmlName name = names.of(property);
        out.raw(name.start());
        if (property.kind() == PropertyKind.TEXT || !qualifier.isEmpty()) {
            out.raw(property.kind() == PropertyKind.TEXT ? LANGUAGE : TYPE);
            out.attribute(qualifier);
            out.raw(QUOTE_CLOSE);
        } else {
            out.raw(CLOSE);
        }
        return name;
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        if (skipped == 0) {
            identified(property, IDREF, id);
        }
    }

    private void identified(PropertyDeclaration property, byte[] attribute, String id) {
        child();
        out.raw(names.of(property).start());
        out.raw(attribute);
        out.attribute(id);
        out.raw(QUOTE_CLOSE_EMPTY);
        reportRemoved(property);
    }

    private void reportRemoved(Object where) {
        int removed = out.takeRemoved();
        if (removed > 0) {
            listener.removed(where.toString(), removed);
        }
    }

    @Override
    public void end() {
        if (skipped > 0) {
            skipped--;
            return;
        }
        depth--;
        if (startTagOpen) {
            out.raw(CLOSE_EMPTY);
            startTagOpen = false;
        } else {
            lineBreak(out, ENTITY_DEPTH + depth);
            out.raw(ends[depth]);
        }
    }
}
