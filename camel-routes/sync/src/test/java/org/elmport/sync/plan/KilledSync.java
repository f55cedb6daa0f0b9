package org.elmport.sync.plan;

import java.nio.file.Path;
import org.elmport.sync.ledger.LedgerAddress;

/** A process that runs one sync, or a plan and its application, for a test that kills it. */
final class KilledSync {

    private KilledSync() {}

    /**
     * Takes the address and user of the ledger, the directory of the target, the numbers of the first and last faculty,
     * and whether a plan is made first.
     */
    public static void main(String[] arguments) throws Exception {
        LedgerAddress address = LedgerAddress.server(arguments[0], arguments[1], arguments[1]);
        try (Campus campus = new Campus(address, Path.of(arguments[2]))) {
            KilledSyncTest.fill(campus, Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
            System.out.println("begun");
            System.out.flush();
            if (Boolean.parseBoolean(arguments[5])) {
                campus.planned();
                campus.apply(Campus.STANDARD);
            } else {
                campus.sync();
            }
        }
    }
}
