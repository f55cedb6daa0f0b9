package org.elmport.target.qdr;

import org.elmport.elm.Identifier;
import org.elmport.elm.QualificationReference;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;

/**
 * Makes of a qualification the reference to one that another dataset describes: its identity and its first identifier. One
 * without an identifier is known by its identity.
 */
final class QualificationName implements NodeHandler {

    private static final TypeDeclaration REFERENCE = ElmModel.get().type(QualificationReference.class);
    private static final TypeDeclaration IDENTIFIER = ElmModel.get().type(Identifier.class);
    private static final PropertyDeclaration IDENTIFIED_BY =
            REFERENCE.property("identifier").orElseThrow();
    private static final PropertyDeclaration NOTATION =
            IDENTIFIER.property("notation").orElseThrow();

    private final NodeHandler next;
    private String id = "";
    private boolean named;
    private boolean naming;
    private int depth;

    QualificationName(NodeHandler next) {
        this.next = next;
    }

    @Override
    public void startEntity(TypeDeclaration type, String entity) {
        id = entity;
        depth = 1;
        named = false;
        naming = false;
        next.startEntity(REFERENCE, entity);
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String node) {
        depth++;
        if (naming) {
            next.startNode(property, type, node);
        } else if (depth == 2 && !named && IDENTIFIED_BY.name().equals(property.name())) {
            named = true;
            naming = true;
            next.startNode(IDENTIFIED_BY, IDENTIFIER, node);
        }
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        if (naming) {
            next.value(property, lexical, qualifier);
        }
    }

    @Override
    public void reference(PropertyDeclaration property, String entity) {
        if (naming) {
            next.reference(property, entity);
        }
    }

    @Override
    public void end() {
        depth--;
        if (naming) {
            next.end();
            naming = depth > 1;
        } else if (depth == 0) {
            if (!named) {
                next.startNode(IDENTIFIED_BY, IDENTIFIER, "");
                next.value(NOTATION, id, "");
                next.end();
            }
            next.end();
        }
    }
}
