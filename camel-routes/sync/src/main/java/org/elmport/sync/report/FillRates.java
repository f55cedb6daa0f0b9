package org.elmport.sync.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;

/** Counts, from the events of entities, how many say something in each property. */
public final class FillRates implements NodeHandler {

    private static final class Tally {
        private final TypeDeclaration type;
        private final long[] filled;
        private long total;

        Tally(TypeDeclaration type) {
            this.type = type;
            this.filled = new long[type.properties().size()];
        }
    }

    private final Map<Integer, Tally> tallies = new TreeMap<>();
    private final BitSet seen = new BitSet();
    private int depth;

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        depth = 1;
        seen.clear();
        tally(type).total++;
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        saw(property);
        depth++;
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        saw(property);
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        saw(property);
    }

    @Override
    public void end() {
        depth--;
    }

    private void saw(PropertyDeclaration property) {
        if (depth == 1 && !seen.get(property.index())) {
            seen.set(property.index());
            tally(property.owner()).filled[property.index()]++;
        }
    }

    private Tally tally(TypeDeclaration type) {
        return tallies.computeIfAbsent(type.ordinal(), ordinal -> new Tally(type));
    }

    /** The rates, in the order of the model; only properties that QDR reads, not those that it sets itself. */
    public List<FillRate> rates() {
        List<FillRate> rates = new ArrayList<>();
        for (Tally tally : tallies.values()) {
            for (PropertyDeclaration property : tally.type.properties()) {
                if (!setByQdr(property)) {
                    rates.add(new FillRate(
                            tally.type.name(), property.name(), tally.filled[property.index()], tally.total));
                }
            }
        }
        return rates;
    }

    private static boolean setByQdr(PropertyDeclaration property) {
        return switch (property.name()) {
            case "status", "modified", "publisher" -> true;
            default -> false;
        };
    }
}
