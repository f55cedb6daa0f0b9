package org.elmport.mapping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.mapping.GraphNode.Member;
import org.elmport.node.NodeHandler;
import org.jspecify.annotations.Nullable;

/** Makes a tree of the events of one entity. */
final class GraphNodeBuilder implements NodeHandler {

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable GraphNode root;

    /** A node that is not finished. */
    private record Open(
            @Nullable PropertyDeclaration property, TypeDeclaration type, String id, List<Member> members) {}

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        open.push(new Open(null, type, id, new ArrayList<>()));
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        open.push(new Open(property, type, id, new ArrayList<>()));
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        open.element().members().add(Member.value(property, lexical, qualifier));
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        open.element().members().add(Member.reference(property, id));
    }

    @Override
    public void end() {
        Open finished = open.pop();
        GraphNode node = new GraphNode(finished.type(), finished.id(), finished.members());
        PropertyDeclaration property = finished.property();
        if (property == null) {
            root = node;
        } else {
            open.element().members().add(Member.node(property, node));
        }
    }

    GraphNode root() {
        GraphNode finished = root;
        if (finished == null) {
            throw new IllegalStateException("no entity was sent");
        }
        return finished;
    }
}
