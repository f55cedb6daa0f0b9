package org.elmport.conversion;

import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;

/** Lets the entities of one container through. */
final class OnePlace implements NodeHandler {

    private final ApplicationProfile profile;
    private final int place;
    private final NodeHandler next;
    private boolean open;
    private int depth;

    OnePlace(ApplicationProfile profile, int place, NodeHandler next) {
        this.profile = profile;
        this.place = place;
        this.next = next;
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        open = Containers.place(type, profile) == place;
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
