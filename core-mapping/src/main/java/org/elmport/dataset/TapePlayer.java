package org.elmport.dataset;

import java.util.ArrayDeque;
import java.util.Deque;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;
import org.elmport.node.PlainText;

/** Plays one entity from the number of its class on. */
final class TapePlayer {

    private final ByteSource source;
    private final NodeHandler handler;
    private final Deque<PropertyDeclaration[]> open = new ArrayDeque<>(4);

    TapePlayer(ByteSource source, NodeHandler handler) {
        this.source = source;
        this.handler = handler;
    }

    void play() {
        TypeDeclaration type = TapeFormat.type(source.octet());
        handler.startEntity(type, source.text());
        open.push(TapeFormat.properties(type));
        while (!open.isEmpty()) {
            int event = source.octet();
            if (event == TapeFormat.END) {
                open.pop();
                handler.end();
            } else {
                play(event, open.element()[event & TapeFormat.PROPERTY_BITS]);
            }
        }
    }

    private void value(PropertyDeclaration property, String qualifier) {
        PlainText plain = source.plainText();
        if (plain != null) {
            handler.plainValue(property, plain, qualifier);
        } else {
            handler.value(property, source.text(), qualifier);
        }
    }

    private void play(int event, PropertyDeclaration property) {
        switch (event & TapeFormat.KIND_BITS) {
            case TapeFormat.VALUE -> value(property, "");
            case TapeFormat.QUALIFIED_VALUE -> value(property, source.text());
            case TapeFormat.REFERENCE -> handler.reference(property, source.text());
            default -> {
                TypeDeclaration type = TapeFormat.type(source.octet());
                open.push(TapeFormat.properties(type));
                handler.startNode(property, type, source.text());
            }
        }
    }
}
