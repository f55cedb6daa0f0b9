package org.elmport.node;

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

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        first.value(property, lexical, qualifier);
        second.value(property, lexical, qualifier);
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
