package org.elmport.mapping;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.mapping.GraphNode.Member;

/**
 * What a credential reaches from its root: which nodes are told whole and which by their name alone, and which
 * references would lead back to what holds them. Both are decided once for the whole credential, never by the place of
 * a copy, because two copies with one identifier must say the same.
 */
final class GraphReach {

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
    private final Set<String> whole = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Set<Edge> back = new HashSet<>();

    /** A reference from one node to another. */
    private record Edge(String from, String to) {}

    private GraphReach(Map<String, GraphNode> entities) {
        this.entities = entities;
    }

    static GraphReach of(GraphNode root, Map<String, GraphNode> entities) {
        GraphReach reach = new GraphReach(entities);
        reach.whole.add(root.id());
        reach.collect(root);
        reach.walk(root, root.id(), false);
        return reach;
    }

    /** Whether a node is told by its name alone. */
    boolean nameOnly(String id) {
        return !whole.contains(id);
    }

    /** Whether a reference leads back to what holds the node it stands in. */
    boolean back(String from, String to) {
        return back.contains(new Edge(from, to));
    }

    /** Whether a value has a place in a node. */
    boolean wanted(Member member, boolean nameOnly) {
        return (!nameOnly || NAMING.contains(member.property().name()))
                && member.property().carriedBy(PROFILE)
                && !NOT_FOLLOWED.contains(member.property().toString());
    }

    private boolean leadsOn(Member member) {
        GraphNode target = entities.get(member.lexical());
        return member.reference() && target != null && GraphExpansion.allowed(member.property(), target);
    }

    /** Everything that is reached otherwise than by belonging to it is told whole. */
    private void collect(GraphNode node) {
        for (Member member : node.members()) {
            if (!wanted(member, false)) {
                continue;
            }
            member.node().ifPresent(this::collect);
            GraphNode target = entities.get(member.lexical());
            boolean follow =
                    leadsOn(member) && !BELONGING.contains(member.property().name());
            if (follow && target != null && whole.add(member.lexical())) {
                collect(target);
            }
        }
    }

    /** Goes down every reference once; one that meets what is on the way leads back. */
    private void walk(GraphNode node, String owner, boolean nameOnly) {
        path.push(node.id());
        for (Member member : node.members()) {
            if (wanted(member, nameOnly)) {
                member.node().ifPresent(inner -> walk(inner, owner, false));
                walk(member, owner);
            }
        }
        path.pop();
    }

    private void walk(Member member, String owner) {
        GraphNode target = entities.get(member.lexical());
        if (member.reference() && path.contains(member.lexical())) {
            back.add(new Edge(owner, member.lexical()));
        } else if (leadsOn(member) && target != null && seen.add(member.lexical())) {
            path.push(member.lexical()); // a node may go by another name than its own
            walk(target, member.lexical(), nameOnly(member.lexical()));
            path.pop();
        }
    }
}
