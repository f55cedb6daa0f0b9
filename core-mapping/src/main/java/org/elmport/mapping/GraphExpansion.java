package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.mapping.GraphNode.Member;

/**
 * Puts what a credential refers to in the place of the references, as a credential must stand for itself. What the shapes
 * for credentials do not have is left out; of what only says where something belongs, no more is kept than its name.
 * Copies of one node are the same wherever they stand.
 */
final class GraphExpansion {

    /** Most nodes of one credential. */
    static final int NODES_MAXIMUM = 50_000;

    private static final ApplicationProfile PROFILE = ApplicationProfile.EDC_3_2;

    private final Map<String, GraphNode> entities;
    private final Consumer<Member> leftOut;
    private final GraphReach reach;
    private final GraphNode root;
    private int nodes;

    /**
     * An expansion of one credential.
     *
     * @param root the credential, which refers to what is not its own
     * @param entities what may be referred to, by identifier
     * @param leftOut hears of references that lead nowhere, or where they must not
     */
    GraphExpansion(GraphNode root, Map<String, GraphNode> entities, Consumer<Member> leftOut) {
        this.root = root;
        this.entities = entities;
        this.leftOut = leftOut;
        this.reach = GraphReach.of(root, entities);
    }

    /** The whole; empty when it would be too large. */
    Optional<GraphNode> expand() {
        GraphNode whole = expand(root, root.id(), false);
        return nodes > NODES_MAXIMUM ? Optional.empty() : Optional.of(whole);
    }

    private GraphNode expand(GraphNode node, String owner, boolean nameOnly) {
        nodes++;
        List<Member> members = new ArrayList<>();
        for (Member member : node.members()) {
            if (nodes <= NODES_MAXIMUM && reach.wanted(member, nameOnly)) {
                expand(member, owner).ifPresent(members::add);
            }
        }
        return new GraphNode(node.type(), node.id(), members);
    }

    private Optional<Member> expand(Member member, String owner) {
        if (member.node().isPresent()) {
            return Optional.of(
                    Member.node(member.property(), expand(member.node().get(), owner, false)));
        }
        if (!member.reference()) {
            return Optional.of(member);
        }
        if (reach.back(owner, member.lexical())) {
            // both ways would be a loop: the way back is a reference where there must be one
            return mandatory(member.property()) ? Optional.of(member) : Optional.empty();
        }
        Optional<GraphNode> target = Optional.ofNullable(entities.get(member.lexical()))
                .filter(node -> allowed(member.property(), node))
                .map(node -> expand(node, member.lexical(), reach.nameOnly(member.lexical())))
                .filter(node -> !lacking(node));
        if (target.isEmpty()) {
            leftOut.accept(member);
        }
        return target.map(node -> Member.node(member.property(), node));
    }

    /** Whether something is missing that a credential must say of it, so that it says nothing of it instead. */
    private static boolean lacking(GraphNode node) {
        return node.type().properties().stream()
                .filter(GraphExpansion::mandatory)
                .anyMatch(property -> node.members(property.name()).isEmpty());
    }

    private static boolean mandatory(PropertyDeclaration property) {
        return property.cardinality(PROFILE).minimum() > 0;
    }

    static boolean allowed(PropertyDeclaration property, GraphNode target) {
        return property.range(PROFILE).contains(target.type());
    }
}
