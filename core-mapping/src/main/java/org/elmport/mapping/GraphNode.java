package org.elmport.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.elmport.elm.Entity;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;

/**
 * A node of a credential with all below it. Immutable.
 *
 * @param type its class
 * @param id its identifier; empty until one is made from its content
 * @param members what it says, in the order of the declarations
 */
record GraphNode(TypeDeclaration type, String id, List<Member> members) {

    /**
     * One value of a property.
     *
     * @param property the property
     * @param node the node, where the value is one
     * @param lexical the value as written, or the identifier that is referred to
     * @param qualifier the language or datatype of a value
     */
    record Member(
            PropertyDeclaration property,
            Optional<GraphNode> node,
            String lexical,
            String qualifier,
            boolean reference) {

        static Member node(PropertyDeclaration property, GraphNode node) {
            return new Member(property, Optional.of(node), "", "", false);
        }

        static Member value(PropertyDeclaration property, String lexical, String qualifier) {
            return new Member(property, Optional.empty(), lexical, qualifier, false);
        }

        static Member reference(PropertyDeclaration property, String id) {
            return new Member(property, Optional.empty(), id, "", true);
        }

        boolean is(String name) {
            return property.name().equals(name);
        }
    }

    GraphNode {
        members = members.stream()
                .sorted(Comparator.comparingInt(member -> member.property().index()))
                .toList();
    }

    /** An entity with all that is at hand of it. */
    static GraphNode of(Entity entity) {
        GraphNodeBuilder builder = new GraphNodeBuilder();
        NodeWalker.walkWhole(entity, builder);
        return builder.root();
    }

    /** The declaration of one of its properties. */
    PropertyDeclaration property(String name) {
        return type.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether its class has the property. */
    boolean has(String name) {
        return type.properties().stream().anyMatch(property -> property.name().equals(name));
    }

    /** The values of a property. */
    List<Member> members(String name) {
        return members.stream().filter(member -> member.is(name)).toList();
    }

    GraphNode withId(String other) {
        return new GraphNode(type, other, members);
    }

    GraphNode with(Member member) {
        List<Member> more = new ArrayList<>(members);
        more.add(member);
        return new GraphNode(type, id, more);
    }

    /** Without the values that are unwanted. */
    GraphNode without(Predicate<Member> unwanted) {
        return new GraphNode(
                type, id, members.stream().filter(unwanted.negate()).toList());
    }

    /** Sends it as an entity. */
    void send(NodeHandler handler) {
        handler.startEntity(type, id);
        sendMembers(handler);
        handler.end();
    }

    private void sendMembers(NodeHandler handler) {
        for (Member member : members) {
            if (member.node().isPresent()) {
                GraphNode node = member.node().get();
                handler.startNode(member.property(), node.type(), node.id());
                node.sendMembers(handler);
                handler.end();
            } else if (member.reference()) {
                handler.reference(member.property(), member.lexical());
            } else {
                handler.value(member.property(), member.lexical(), member.qualifier());
            }
        }
    }

    /** Says what it is, and nothing of what it holds. */
    @Override
    public String toString() {
        return type.name();
    }
}
