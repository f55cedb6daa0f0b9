package org.elmport.oracle;

import java.util.Set;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;

/** Notes which properties occur. */
record PropertiesSeen(Set<String> seen) implements NodeHandler {

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        // a class is seen by its properties
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        seen.add(property.toString());
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        seen.add(property.toString());
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        seen.add(property.toString());
    }

    @Override
    public void end() {
        // nothing ends
    }
}
