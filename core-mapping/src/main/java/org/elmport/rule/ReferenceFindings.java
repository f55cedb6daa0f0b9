package org.elmport.rule;

import java.util.BitSet;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.finding.FindingSink;
import org.elmport.spill.FingerprintTable;
import org.elmport.spill.SpillOptions;

/** Says at the end of a dataset which references are at fault, and how many it could not name. */
final class ReferenceFindings {

    private final ReferenceTable table = ReferenceTable.get();
    private final Fingerprint print = new Fingerprint();
    private final DatasetIdentifiers identifiers;
    private final PartGraph parts;
    private final PartGraph.Circles circles;
    private final PartCredits.Excess excess;
    private final FindingSink findings;
    private final FingerprintTable named;
    private final BitSet namedCircles = new BitSet();
    private final BitSet namedWholes = new BitSet();
    private long namedCount;

    ReferenceFindings(
            DatasetIdentifiers identifiers,
            PartGraph parts,
            PartCredits.Excess excess,
            FindingSink findings,
            SpillOptions memory) {
        this.named = new FingerprintTable(memory);
        this.identifiers = identifiers;
        this.parts = parts;
        this.circles = parts.circles();
        this.excess = excess;
        this.findings = findings;
    }

    /** Whether a reference leads nowhere, or to the wrong kind. */
    boolean unresolved(PropertyDeclaration property, String target) {
        return !table.satisfied(identifiers.declared(print.of(target)), property);
    }

    /** Reports a reference that leads nowhere, or to the wrong kind. */
    void reference(NamedReference reference) {
        if (unresolved(reference.property(), reference.target())) {
            int bits = identifiers.declared(print);
            int wanted = table.wanted(reference.property());
            namedCount += (named.merge(print.high(), print.low(), wanted) & wanted) == 0 ? 1 : 0;
            findings.add(reference.unresolved(bits, table));
        }
    }

    /** The circle that a reference between a whole and its part lies on; 0 when none, or when it is reported. */
    int circle(String owner, String target) {
        int one = parts.known(print.of(owner));
        int circle = circles.of(one, parts.known(print.of(target)));
        return namedCircles.get(circle) ? 0 : circle;
    }

    /** Whether the whole of such a reference has fewer credits than its parts, and nobody has said so. */
    boolean excess(PropertyDeclaration property, String owner, String target) {
        int whole = whole(property, owner, target);
        return excess.of(whole) && !namedWholes.get(whole);
    }

    private int whole(PropertyDeclaration property, String owner, String target) {
        return parts.known(print.of(table.part(property) == ReferenceTable.Part.TARGET ? owner : target));
    }

    /** Reports the first reference of each circle, and of each whole that has fewer credits than its parts. */
    void part(NamedReference reference) {
        if (excess(reference.property(), reference.record().id(), reference.target())) {
            int whole = whole(reference.property(), reference.record().id(), reference.target());
            namedWholes.set(whole);
            findings.add(excess.finding(whole, reference));
        }
        int circle = circle(reference.record().id(), reference.target());
        if (circle > 0) {
            namedCircles.set(circle);
            namedCount++;
            findings.add(reference.circle());
        }
    }

    /** How many faulty identifiers and circles have not been reported. */
    long unnamed() {
        return circles.count() - namedCount + identifiers.unsatisfied();
    }
}
