package org.elmport.sync.plan;

import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;

/** Passes events on to several. */
final class BothHandlers implements NodeHandler {

    private final NodeHandler[] handlers;

    BothHandlers(NodeHandler... handlers) {
        this.handlers = handlers.clone();
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        for (NodeHandler handler : handlers) {
            handler.startEntity(type, id);
        }
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        for (NodeHandler handler : handlers) {
            handler.startNode(property, type, id);
        }
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        for (NodeHandler handler : handlers) {
            handler.value(property, lexical, qualifier);
        }
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        for (NodeHandler handler : handlers) {
            handler.reference(property, id);
        }
    }

    @Override
    public void end() {
        for (NodeHandler handler : handlers) {
            handler.end();
        }
    }
}
