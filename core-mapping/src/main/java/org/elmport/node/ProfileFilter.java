package org.elmport.node;

import java.util.function.Consumer;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;

/** Lets through what a profile has; the other properties of an entity are left out, and told to a listener. */
public final class ProfileFilter implements NodeHandler {

    private final ApplicationProfile profile;
    private final NodeHandler next;
    private final Consumer<PropertyDeclaration> leftOut;
    /** How many nodes are open inside a property that is left out. */
    private int skipped;

    /**
     * A filter before a handler.
     *
     * @param profile says which properties go through
     * @param leftOut hears of each value that does not
     */
    public ProfileFilter(ApplicationProfile profile, NodeHandler next, Consumer<PropertyDeclaration> leftOut) {
        this.profile = profile;
        this.next = next;
        this.leftOut = leftOut;
    }

    private boolean passes(PropertyDeclaration property) {
        if (skipped > 0) {
            return false;
        }
        if (property.carriedBy(profile)) {
            return true;
        }
        leftOut.accept(property);
        return false;
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        next.startEntity(type, id);
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        if (passes(property)) {
            next.startNode(property, type, id);
        } else {
            skipped++;
        }
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        if (passes(property)) {
            next.value(property, lexical, qualifier);
        }
    }

    @Override
    public void plainValue(PropertyDeclaration property, PlainText lexical, String qualifier) {
        if (passes(property)) {
            next.plainValue(property, lexical, qualifier);
        }
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        if (passes(property)) {
            next.reference(property, id);
        }
    }

    @Override
    public void end() {
        if (skipped > 0) {
            skipped--;
        } else {
            next.end();
        }
    }
}
