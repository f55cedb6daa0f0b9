package org.elmport.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The defects of one entity after the other, in the order of the dataset. */
final class DefectGroups {

    /** Number of no entity. */
    static final long END = Long.MAX_VALUE;

    private final SpoolMerge merge;
    private final List<Defect> group = new ArrayList<>();
    private Defect next;
    private boolean more;

    DefectGroups(Spool defects) throws IOException {
        merge = defects.merged();
        next = Defect.notation(END, 0, 0);
        read();
        advance();
    }

    private void read() throws IOException {
        more = merge.next();
        if (more) {
            next = Defect.read(merge.record().keySource());
        }
    }

    /** Moves to the next entity that has defects. */
    void advance() throws IOException {
        group.clear();
        while (more && (group.isEmpty() || group.get(0).entity() == next.entity())) {
            group.add(next);
            read();
        }
    }

    /** The entity the group is about; {@link #END} behind the last. */
    long entity() {
        return group.isEmpty() ? END : group.get(0).entity();
    }

    long address() {
        return group.get(0).address();
    }

    List<Defect> defects() {
        return group;
    }
}
