package org.elmport.dataset;

import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;

/**
 * Finds what does not fit together, and holds back what cannot do without it, until nothing more falls: an entity that
 * is held back may leave others without what they need.
 */
final class DatasetCheck {

    private final EntitySpool entities;
    private final EntityIndex index;
    private final DatasetOptions options;
    private final long standInNumber;
    private final BitSet heldBack = new BitSet();

    /**
     * Prepares a check.
     *
     * @param standInNumber the number of the institution that stands in; negative when it is not in the dataset
     */
    DatasetCheck(EntitySpool entities, EntityIndex index, DatasetOptions options, long standInNumber) {
        this.entities = entities;
        this.index = index;
        this.options = options;
        this.standInNumber = standInNumber;
    }

    /** The numbers of the entities that cannot be published. */
    BitSet heldBack() {
        return heldBack;
    }

    /** The institution that stands in, while it is published itself. */
    Optional<String> standIn() {
        return standInNumber < 0 || heldBack.get((int) standInNumber) ? Optional.empty() : options.standIn();
    }

    /** Gives the defects that are left when nothing more falls. */
    Spool settle(TemporaryDirectory directory) throws IOException {
        for (int round = 1; ; round++) {
            Spool defects = new Spool(directory, "defects-" + round, options.memoryBudget() / 8);
            new IndexCheck(heldBack, defects).check(index);
            if (!holdBackMore(defects)) {
                return defects;
            }
            defects.close();
        }
    }

    private boolean holdBackMore(Spool defects) throws IOException {
        Optional<String> institution = standIn();
        int before = heldBack.cardinality();
        for (DefectGroups groups = new DefectGroups(defects); groups.entity() != DefectGroups.END; groups.advance()) {
            int number = (int) groups.entity();
            if (!heldBack.get(number) && !pruning(groups, institution).prune(tree(groups))) {
                heldBack.set(number);
            }
        }
        return heldBack.cardinality() > before;
    }

    private EntityTree tree(DefectGroups groups) throws IOException {
        return EntityTree.of(entities.read(groups.address()));
    }

    private Pruning pruning(DefectGroups groups, Optional<String> institution) {
        return new Pruning(options.profile(), institution, any -> false, groups.defects());
    }
}
