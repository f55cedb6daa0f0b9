package org.elmport.dataset;

import java.io.IOException;
import java.util.BitSet;

/** Goes through the index once and says what does not fit, given what was held back so far. */
final class IndexCheck {

    private static final ByteSink NOTHING = new ByteSink();
    private static final int NONE = -1;
    private static final int WITHHELD = -2;

    private final BitSet heldBack;
    private final Spool defects;
    private final ReferenceRange range = new ReferenceRange();
    private final ByteSink key = new ByteSink();

    IndexCheck(BitSet heldBack, Spool defects) {
        this.heldBack = heldBack;
        this.defects = defects;
    }

    void check(EntityIndex index) throws IOException {
        identifiers(index.identifiers());
        notations(index.notations());
    }

    /** Definitions of an identifier come before the references to it. */
    private void identifiers(SpoolMerge entries) throws IOException {
        Fingerprint current = new Fingerprint(0, 0);
        int defined = NONE;
        boolean withheld = false;
        while (entries.next()) {
            ByteSource entry = entries.record().keySource();
            Fingerprint print = new Fingerprint(entry.eight(), entry.eight());
            if (!print.equals(current)) {
                current = print;
                defined = NONE;
                withheld = false;
            }
            int role = entry.octet();
            int type = entry.octet();
            int property = entry.octet();
            long number = entry.fixed(EntityIndex.NUMBER_BYTES);
            long address = entry.fixed(EntityIndex.ADDRESS_BYTES);
            if (role == EntityIndex.REFERENCE) {
                reference(type, property, number, address, print, withheld ? WITHHELD : defined);
            } else if (defined != NONE) {
                report(Defect.twoKinds(number, address, defined));
            } else {
                defined = type;
                withheld = heldBack.get((int) number);
            }
        }
    }

    private void reference(int owner, int property, long number, long address, Fingerprint target, int defined)
            throws IOException {
        if (defined == NONE) {
            report(new Defect(number, address, Defect.Kind.UNKNOWN, owner, property, target, 0));
        } else if (defined == WITHHELD) {
            report(new Defect(number, address, Defect.Kind.HELD_BACK, owner, property, target, 0));
        } else if (!range.allows(owner, property, defined)) {
            report(new Defect(number, address, Defect.Kind.WRONG_KIND, owner, property, target, defined));
        }
    }

    /** Of those that share a notation the first one keeps it; one that is held back leaves it to the next. */
    private void notations(SpoolMerge entries) throws IOException {
        Fingerprint current = new Fingerprint(0, 0);
        boolean taken = false;
        while (entries.next()) {
            ByteSource entry = entries.record().keySource();
            Fingerprint print = new Fingerprint(entry.eight(), entry.eight());
            taken &= print.equals(current);
            current = print;
            entry.skip(1);
            long number = entry.fixed(EntityIndex.NUMBER_BYTES);
            int occurrence = (int) entry.fixed(Integer.BYTES);
            if (taken) {
                report(Defect.notation(number, entry.fixed(EntityIndex.ADDRESS_BYTES), occurrence));
            } else {
                taken = !heldBack.get((int) number);
            }
        }
    }

    private void report(Defect defect) throws IOException {
        defect.write(key);
        defects.append(key, NOTHING, NOTHING);
    }
}
