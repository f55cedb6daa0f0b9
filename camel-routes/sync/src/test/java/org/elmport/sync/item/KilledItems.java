package org.elmport.sync.item;

import java.nio.file.Path;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.plan.GuardLimits;

/** A process that brings students to a desk, for a test that kills it. */
final class KilledItems {

    private KilledItems() {}

    /**
     * Takes the address and user of the ledger, the directory, the numbers of the first and last student, the colour of
     * badges, whether the desk takes a thing twice for one, and whether a plan is made first.
     */
    public static void main(String[] arguments) throws Exception {
        LedgerAddress address = LedgerAddress.server(arguments[0], arguments[1], arguments[1]);
        try (Campus campus = campus(
                address,
                Path.of(arguments[2]),
                Integer.parseInt(arguments[3]),
                Integer.parseInt(arguments[4]),
                arguments[5],
                Boolean.parseBoolean(arguments[6]))) {
            System.out.println("begun");
            System.out.flush();
            if (Boolean.parseBoolean(arguments[7])) {
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
