package org.elmport.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.finding.CredentialRuleFinding;
import org.elmport.finding.FindingSink;
import org.elmport.spill.SpillOptions;

/** The part-of relations of a credential: circles, and relations that are written in both directions. */
final class PartRelations {

    private static final int FROM_WHOLE = 1;
    private static final int FROM_PART = 2;

    private final FindingSink findings;
    private final PartGraph graph = new PartGraph(SpillOptions.standard());
    private final Fingerprint print = new Fingerprint();
    private final Map<Long, Integer> directions = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    PartRelations(FindingSink findings) {
        this.findings = findings;
    }

    /** Whether the property is a part-of relation; others must not be added. */
    static boolean takes(PropertyDeclaration property) {
        return direction(property.name()) != 0;
    }

    void add(NamedReference reference, String owner) {
        int direction = direction(reference.property().name());
        int from = graph.node(print.of(owner));
        int to = graph.node(print.of(reference.target()));
        int whole = direction == FROM_WHOLE ? from : to;
        int part = direction == FROM_WHOLE ? to : from;
        graph.add(whole, part);
        relations.add(new Relation(reference, whole, part));
        long key = ((long) whole << Integer.SIZE) | part;
        int before = directions.getOrDefault(key, 0);
        int now = before | direction;
        directions.put(key, now);
        if (before != now && now == (FROM_WHOLE | FROM_PART)) {
            findings.add(reference.about(
                    CredentialRuleFinding.PART_IN_BOTH_DIRECTIONS, "the relation stands in the other direction, too"));
        }
    }

    private static int direction(String name) {
        return switch (name) {
            case "hasPart", "hasSubOrganization" -> FROM_WHOLE;
            case "isPartOf", "subOrganizationOf" -> FROM_PART;
            default -> 0;
        };
    }

    /** Reports the first relation of each circle. */
    void finish() {
        if (relations.isEmpty()) {
            return;
        }
        PartGraph.Circles circles = graph.circles();
        BitSet named = new BitSet();
        for (Relation relation : relations) {
            int circle = circles.of(relation.whole(), relation.part());
            if (circle > 0 && !named.get(circle)) {
                named.set(circle);
                findings.add(relation.reference().circle());
            }
        }
    }

    private record Relation(NamedReference reference, int whole, int part) {}
}
