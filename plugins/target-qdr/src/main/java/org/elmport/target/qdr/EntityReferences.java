package org.elmport.target.qdr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;

/** Collects what each entity refers to, wherever in it. */
final class EntityReferences implements NodeHandler {

    /**
     * A reference to another entity.
     *
     * @param property what it says
     * @param id the entity
     */
    record Reference(PropertyDeclaration property, String id) {}

    /** Takes an entity with its references; the list is good for the moment only. */
    @FunctionalInterface
    interface Receiver {
        void entity(TypeDeclaration type, String id, List<Reference> references);
    }

    private final Receiver receiver;
    private final List<Reference> references = new ArrayList<>();
    private Optional<TypeDeclaration> type = Optional.empty();
    private String id = "";
    private int depth;

    EntityReferences(Receiver receiver) {
        this.receiver = receiver;
    }

    @Override
    public void startEntity(TypeDeclaration entity, String entityId) {
        type = Optional.of(entity);
        id = entityId;
        depth = 1;
        references.clear();
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration node, String nodeId) {
        depth++;
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        // no reference
    }

    @Override
    public void reference(PropertyDeclaration property, String target) {
        references.add(new Reference(property, target));
    }

    @Override
    public void end() {
        depth--;
        if (depth == 0) {
            type.ifPresent(entity -> receiver.entity(entity, id, references));
        }
    }
}
