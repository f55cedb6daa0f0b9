package org.elmport.rule;

import java.util.BitSet;
import org.elmport.elm.CreditPoint;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.CredentialRuleFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;
import org.elmport.spill.FingerprintTable;
import org.elmport.spill.SpillOptions;
import org.elmport.vocabulary.CodeList;

/**
 * The ECTS credits of the specifications of a dataset, held against those of their parts. In a catalogue people choose
 * among parts, so parts that have more together are only worth a look; one part with more than the whole is wrong.
 */
final class PartCredits {

    private static final String ECTS = CodeList.CREDIT_SYSTEM.concept("6fcec5c5af");
    private static final int MOST = 1_000_000;
    /** Odd, so that each relation has a key of its own, and large, so that the keys are spread. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private boolean open;
    private boolean ects;
    private int points;
    private int sum;

    void startEntity() {
        open = false;
        sum = 0;
    }

    void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        if (type.javaType() == CreditPoint.class) {
            open = true;
            ects = false;
            points = 0;
        } else if (open && property.name().equals("framework")) {
            ects = ECTS.equals(id);
        }
    }

    void value(PropertyDeclaration property, String lexical) {
        if (open && property.name().equals("point")) {
            points = hundredths(lexical);
        }
    }

    /** A node has ended; nothing when it was the record. */
    void endNode(PropertyDeclaration property) {
        if (open && property.name().equals("creditPoint")) {
            open = false;
            sum += ects ? points : 0;
        }
    }

    /** The credits of the record that ends, in hundredths. */
    int sum() {
        return sum;
    }

    /** What is no plain number, or a very large one, counts for nothing here; it is told elsewhere. */
    private static int hundredths(String lexical) {
        int value = 0;
        int decimals = -1;
        for (int i = 0; i < lexical.length(); i++) {
            char digit = lexical.charAt(i);
            if (digit == '.' && decimals < 0) {
                decimals = 0;
            } else if (digit < '0' || digit > '9' || value > MOST) {
                return 0;
            } else if (decimals < 2) {
                value = 10 * value + digit - '0';
                decimals += decimals < 0 ? 0 : 1;
            }
        }
        return value > MOST ? 0 : decimals == 2 ? value : decimals == 1 ? 10 * value : 100 * value;
    }

    /** Which wholes have fewer credits than their parts. */
    static Excess excess(PartGraph parts, DatasetIdentifiers identifiers, SpillOptions memory) {
        int[] own = new int[parts.size()];
        parts.forEachRecord((high, low, number) -> own[(int) number - 1] = identifiers.credits(high, low));
        long[] together = new long[own.length];
        BitSet single = new BitSet();
        try (FingerprintTable counted = new FingerprintTable(memory)) {
            parts.forEachRelation((whole, part) -> {
                long relation = ((long) whole << Integer.SIZE) | part;
                if (own[whole] > 0 && own[part] > 0 && counted.put(relation * SPREAD, relation, 1) == 0) {
                    together[whole] += own[part];
                    single.set(whole, single.get(whole) || own[part] > own[whole]);
                }
            });
        }
        BitSet all = new BitSet();
        for (int whole = 0; whole < own.length; whole++) {
            all.set(whole, together[whole] > own[whole]);
        }
        return new Excess(all, single);
    }

    /**
     * Wholes that have fewer credits than their parts, by their numbers.
     *
     * @param all all of them
     * @param single those of which one part alone has more
     */
    record Excess(BitSet all, BitSet single) {

        boolean of(int whole) {
            return whole >= 0 && all.get(whole);
        }

        /** What is to be said of a whole, at a reference between it and a part. */
        Finding finding(int whole, NamedReference reference) {
            if (single.get(whole)) {
                return reference.about(
                        CredentialRuleFinding.CREDITS_OF_PARTS, "a part has more ECTS credits than the whole");
            }
            return reference
                    .about(
                            CredentialRuleFinding.CREDITS_OF_PARTS,
                            "the parts have more ECTS credits together than the whole")
                    .withSeverity(Severity.INFO)
                    .withRemedy("That is right where people choose among the parts; otherwise correct the credits.");
        }
    }
}
