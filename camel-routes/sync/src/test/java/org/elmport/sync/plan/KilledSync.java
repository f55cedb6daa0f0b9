package org.elmport.sync.plan;

import java.nio.file.Path;
import org.elmport.sync.ledger.LedgerAddress;

/** A process that runs one sync, for a test that kills it. */
final class KilledSync {

    private KilledSync() {}

    /** Takes the address of the ledger, the directory of the target, and the numbers of the first and last faculty. */
    public static void main(String[] arguments) throws Exception {
        LedgerAddress address = LedgerAddress.server(arguments[0], arguments[1], arguments[1]);
        try (Campus campus = new Campus(address, Path.of(arguments[2]))) {
            KilledSyncTest.fill(campus, Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
            System.out.println("begun");
            System.out.flush();
            campus.sync();
        }
    }
}
