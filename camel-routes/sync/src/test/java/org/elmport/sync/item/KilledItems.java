package org.elmport.sync.item;

import java.nio.file.Path;
import java.util.List;
import org.elmport.sync.ledger.KilledProcess;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.plan.GuardLimits;

/** A process that brings students to a desk, for a test that kills it. */
final class KilledItems {

    private KilledItems() {}

    /**
     * Takes the ledger, the directory, the numbers of the first and last student, the colour of badges, whether the desk
     * takes a thing twice for one, and whether a plan is made first.
     */
    public static void main(String[] arguments) throws Exception {
        List<String> own = KilledProcess.arguments(arguments);
        try (Campus campus = campus(
                KilledProcess.address(arguments),
                Path.of(own.get(0)),
                Integer.parseInt(own.get(1)),
                Integer.parseInt(own.get(2)),
                own.get(3),
                Boolean.parseBoolean(own.get(4)))) {
            KilledProcess.begun();
            if (Boolean.parseBoolean(own.get(5))) {
                campus.planned();
                campus.apply(Campus.STANDARD);
            } else {
                campus.sync();
            }
        }
    }

    static Campus campus(LedgerAddress address, Path directory, int first, int last, String colour, boolean repeatable)
            throws Exception {
        Campus campus = new Campus(address, directory, new BadgeDesk(Drawers.in(directory.resolve("desk"))));
        campus.limits = new GuardLimits(last, 100, 100, java.util.List.of());
        campus.colour = colour;
        campus.desk.repeatable = repeatable;
        for (int i = first; i < last; i++) {
            campus.with("s" + i);
        }
        return campus;
    }
}
