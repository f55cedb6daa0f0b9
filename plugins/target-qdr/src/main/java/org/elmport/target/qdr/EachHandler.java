package org.elmport.target.qdr;

import java.util.List;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;

/** Hands every event to each of several handlers. */
record EachHandler(List<NodeHandler> handlers) implements NodeHandler {

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        handlers.forEach(handler -> handler.startEntity(type, id));
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        handlers.forEach(handler -> handler.startNode(property, type, id));
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        handlers.forEach(handler -> handler.value(property, lexical, qualifier));
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        handlers.forEach(handler -> handler.reference(property, id));
    }

    @Override
    public void end() {
        handlers.forEach(NodeHandler::end);
    }
}
