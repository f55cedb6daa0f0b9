package org.elmport.dataset;

import java.util.function.UnaryOperator;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;

/** Passes events on with other identifiers: those of entities, and where they are referred to. */
final class RenamingHandler implements NodeHandler {

    private final NodeHandler next;
    private final UnaryOperator<String> names;

    RenamingHandler(NodeHandler next, UnaryOperator<String> names) {
        this.next = next;
        this.names = names;
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        next.startEntity(type, names.apply(id));
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        next.startNode(property, type, id);
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        next.value(property, lexical, qualifier);
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        next.reference(property, names.apply(id));
    }

    @Override
    public void end() {
        next.end();
    }
}
