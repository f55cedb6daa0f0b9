package org.elmport.node;

import java.util.function.BiPredicate;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;

/** Lets entities through whole, or not at all. */
public final class EntityFilter implements NodeHandler {

    private final BiPredicate<TypeDeclaration, String> taken;
    private final NodeHandler next;
    private boolean open;
    /** How many nodes are open, that of the entity included. */
    private int depth;

    /**
     * A filter before a handler.
     *
     * @param taken which entities go through, by their type and identifier; asked once for each
     */
    public EntityFilter(BiPredicate<TypeDeclaration, String> taken, NodeHandler next) {
        this.taken = taken;
        this.next = next;
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        open = taken.test(type, id);
        depth++;
        if (open) {
            next.startEntity(type, id);
        }
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        depth++;
        if (open) {
            next.startNode(property, type, id);
        }
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        if (open) {
            next.value(property, lexical, qualifier);
        }
    }

    @Override
    public void plainValue(PropertyDeclaration property, PlainText lexical, String qualifier) {
        if (open) {
            next.plainValue(property, lexical, qualifier);
        }
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        if (open) {
            next.reference(property, id);
        }
    }

    @Override
    public void end() {
        depth--;
        if (open) {
            next.end();
            open = depth > 0;
        }
    }
}
