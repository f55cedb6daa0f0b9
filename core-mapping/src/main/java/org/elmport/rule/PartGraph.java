package org.elmport.rule;

import java.util.Arrays;
import java.util.BitSet;
import org.elmport.spill.FingerprintTable;
import org.elmport.spill.NumberList;
import org.elmport.spill.SpillOptions;
import org.jspecify.annotations.Nullable;

/**
 * Which records are parts of which, as numbers alone, and the circles among them. Relations that memory does not hold
 * wait on disk. At the end those go that cannot be on a circle, since their whole is no part or their part no whole, round
 * by round; what is left are the circles, and what lies between them. Two bits per record are kept meanwhile. A round
 * that does not help much is the last, so that the time stays linear; relations in a chain of very many links, which
 * no catalogue has, then come to memory.
 */
final class PartGraph implements AutoCloseable {

    /** So much of what was there may be left by a round that is followed by another. */
    private static final double WORTH_A_ROUND = 0.8;

    private final SpillOptions options;
    private final FingerprintTable numbers;
    private final NumberList relations;
    private int nodes;
    private @Nullable Circles found;

    PartGraph(SpillOptions options) {
        this.options = options;
        this.numbers = new FingerprintTable(options);
        this.relations = new NumberList(options);
    }

    /** The number of a record, from 0; given out when it is asked for first. */
    int node(Fingerprint print) {
        long number = numbers.get(print.high(), print.low());
        if (number == 0) {
            number = ++nodes;
            numbers.put(print.high(), print.low(), number);
        }
        return (int) number - 1;
    }

    /** The number of a record that may not be there; -1 then. */
    int known(Fingerprint print) {
        return (int) numbers.get(print.high(), print.low()) - 1;
    }

    void add(int whole, int part) {
        relations.add(relation(whole, part));
        found = null;
    }

    private static long relation(int whole, int part) {
        return ((long) whole << Integer.SIZE) | part;
    }

    private static int whole(long relation) {
        return (int) (relation >>> Integer.SIZE);
    }

    private static int part(long relation) {
        return (int) relation;
    }

    /** How many records have to do with parts. */
    int size() {
        return nodes;
    }

    /** Shows these records, with their numbers from 1. */
    void forEachRecord(FingerprintTable.Visitor visitor) {
        numbers.forEach(visitor);
    }

    /** Shows each relation as often as it was added, by the numbers of its whole and its part from 0. */
    void forEachRelation(RelationVisitor visitor) {
        relations.forEach(relation -> visitor.visit(whole(relation), part(relation)));
    }

    /** Takes relations. */
    interface RelationVisitor {
        void visit(int whole, int part);
    }

    /** How many places of the table of records were looked at. */
    long steps() {
        return numbers.steps();
    }

    /** The circle that each record belongs to, numbered from 1; 0 for records that are on none. */
    Circles circles() {
        Circles known = found;
        if (known == null) {
            known = search();
            found = known;
        }
        return known;
    }

    private Circles search() {
        NumberList left = relations;
        for (boolean further = true; further && left.onDisk(); ) {
            NumberList fewer = withoutEnds(left);
            further = fewer.size() < WORTH_A_ROUND * left.size();
            close(left);
            left = fewer;
        }
        Circles circles = Circles.of(left);
        close(left);
        return circles;
    }

    private void close(NumberList list) {
        if (list != relations) {
            list.close();
        }
    }

    private NumberList withoutEnds(NumberList list) {
        BitSet wholes = new BitSet(nodes);
        BitSet parts = new BitSet(nodes);
        list.forEach(relation -> {
            wholes.set(whole(relation));
            parts.set(part(relation));
        });
        NumberList fewer = new NumberList(options);
        list.forEach(relation -> {
            if (parts.get(whole(relation)) && wholes.get(part(relation))) {
                fewer.add(relation);
            }
        });
        return fewer;
    }

    @Override
    public void close() {
        numbers.close();
        relations.close();
    }

    /** The circles of a graph. */
    static final class Circles {

        /** The numbers of the records that may be on one, in order. */
        private final int[] members;

        private final int[] circleOf;
        private final int count;

        private Circles(int[] members, int[] circleOf, int count) {
            this.members = members;
            this.circleOf = circleOf;
            this.count = count;
        }

        private static Circles of(NumberList relations) {
            BitSet related = new BitSet();
            relations.forEach(relation -> {
                related.set(whole(relation));
                related.set(part(relation));
            });
            int[] members = related.stream().toArray();
            int[] wholes = new int[Math.toIntExact(relations.size())];
            int[] parts = new int[wholes.length];
            int[] next = {0};
            relations.forEach(relation -> {
                wholes[next[0]] = Arrays.binarySearch(members, whole(relation));
                parts[next[0]++] = Arrays.binarySearch(members, part(relation));
            });
            CircleSearch search = new CircleSearch(members.length, wholes, parts);
            return new Circles(members, search.circleOf(), search.run());
        }

        /** How many circles there are. */
        int count() {
            return count;
        }

        /** The circle on which a relation lies; 0 when it lies on none. */
        int of(int one, int other) {
            int circle = of(one);
            return circle == of(other) ? circle : 0;
        }

        private int of(int record) {
            int member = Arrays.binarySearch(members, record);
            return member < 0 ? 0 : circleOf[member];
        }
    }
}
