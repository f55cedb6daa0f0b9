package org.elmport.node;

import java.util.List;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;

/**
 * Hands events to two handlers, so that a dataset is gone through once for two documents. The first hears each event
 * first; where it fails, the second does not hear it.
 */
public final class NodeFork implements NodeHandler {

    private final NodeHandler first;
    private final NodeHandler second;

    /** Takes the handlers; closing them, where they want that, is left to the caller. */
    public NodeFork(NodeHandler first, NodeHandler second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Hands events to any number of handlers, in their order.
     *
     * @return the handler itself where there is one only
     * @throws IllegalArgumentException if there is none
     */
    public static NodeHandler of(List<? extends NodeHandler> handlers) {
        if (handlers.isEmpty()) {
            throw new IllegalArgumentException("nobody to hand events to");
        }
        int last = handlers.size() - 1;
        NodeHandler all = handlers.get(last);
        for (int i = last - 1; i >= 0; i--) {
            all = new NodeFork(handlers.get(i), all);
        }
        return all;
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        first.startEntity(type, id);
        second.startEntity(type, id);
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        first.startNode(property, type, id);
        second.startNode(property, type, id);
    }

    /** What stands in both documents as it is, is encoded once for both. */
    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        PlainText plain = PlainText.shared(lexical);
        if (plain != null) {
            plainValue(property, plain, qualifier);
        } else {
            first.value(property, lexical, qualifier);
            second.value(property, lexical, qualifier);
        }
    }

    @Override
    public void plainValue(PropertyDeclaration property, PlainText lexical, String qualifier) {
        first.plainValue(property, lexical, qualifier);
        second.plainValue(property, lexical, qualifier);
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        first.reference(property, id);
        second.reference(property, id);
    }

    @Override
    public void end() {
        first.end();
        second.end();
    }
}
