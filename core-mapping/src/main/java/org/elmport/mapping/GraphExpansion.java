package org.elmport.mapping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.mapping.GraphNode.Member;

/**
 * Puts what a credential refers to in the place of the references, as a credential must stand for itself. What the shapes
 * for credentials do not have is left out; of what only says where something belongs, no more is kept than its name.
 */
final class GraphExpansion {

    /** Most nodes of one credential. */
    static final int NODES_MAXIMUM = 50_000;

    private static final ApplicationProfile PROFILE = ApplicationProfile.EDC_3_2;

    /** Refer to something larger, of which the name is enough. */
    private static final Set<String> BELONGING = Set.of("isPartOf", "subOrganizationOf");

    /** Refer to a whole list of others, which would carry half a register along. */
    private static final Set<String> NOT_FOLLOWED =
            Set.of("Accreditation.organisation", "Accreditation.limitQualification", "Organisation.hasSubOrganization");

    private static final Set<String> NAMING = Set.of(
            "legalName",
            "prefLabel",
            "title",
            "altLabel",
            "identifier",
            "type",
            "homepage",
            "location",
            "address",
            "countryCode",
            "EQFLevel",
            "NQFLevel",
            "creditPoint",
            "framework",
            "point");

    private final Map<String, GraphNode> entities;
    private final Consumer<Member> leftOut;
    private final Deque<String> path = new ArrayDeque<>();
    private int nodes;

    /**
     * An expansion of one credential.
     *
     * @param entities what may be referred to, by identifier
     * @param leftOut hears of references that lead nowhere, or where they must not
     */
    GraphExpansion(Map<String, GraphNode> entities, Consumer<Member> leftOut) {
        this.entities = entities;
        this.leftOut = leftOut;
    }

    /** The whole; empty when it would be too large. */
    Optional<GraphNode> expand(GraphNode root) {
        GraphNode whole = expand(root, false);
        return nodes > NODES_MAXIMUM ? Optional.empty() : Optional.of(whole);
    }

    private GraphNode expand(GraphNode node, boolean nameOnly) {
        nodes++;
        List<Member> members = new ArrayList<>();
        path.push(node.id());
        for (Member member : node.members()) {
            boolean wanted = !nameOnly || NAMING.contains(member.property().name());
            if (wanted && nodes <= NODES_MAXIMUM && member.property().carriedBy(PROFILE) && followed(member)) {
                expand(member, nameOnly).ifPresent(members::add);
            }
        }
        path.pop();
        return new GraphNode(node.type(), node.id(), members);
    }

    private static boolean followed(Member member) {
        return !NOT_FOLLOWED.contains(member.property().toString());
    }

    private Optional<Member> expand(Member member, boolean nameOnly) {
        if (member.node().isPresent()) {
            return Optional.of(
                    Member.node(member.property(), expand(member.node().get(), false)));
        }
        if (!member.reference()) {
            return Optional.of(member);
        }
        boolean back = path.contains(member.lexical());
        if (back && !mandatory(member.property())) {
            return Optional.empty(); // the way back to what holds this: both ways would be a loop
        }
        Optional<GraphNode> target = Optional.ofNullable(entities.get(member.lexical()))
                .filter(node -> allowed(member.property(), node))
                .map(node -> target(member, node, nameOnly || back))
                .filter(node -> !lacking(node));
        if (target.isEmpty()) {
            leftOut.accept(member);
        }
        return target.map(node -> Member.node(member.property(), node));
    }

    private GraphNode target(Member member, GraphNode node, boolean nameOnly) {
        path.push(member.lexical());
        GraphNode whole =
                expand(node, nameOnly || BELONGING.contains(member.property().name()));
        path.pop();
        return whole;
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
