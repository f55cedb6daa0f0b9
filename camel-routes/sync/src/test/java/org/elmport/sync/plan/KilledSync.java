package org.elmport.sync.plan;

import java.nio.file.Path;
import java.util.List;
import org.elmport.sync.ledger.KilledProcess;

/** A process that runs one sync, or a plan and its application, for a test that kills it. */
final class KilledSync {

    private KilledSync() {}

    /**
     * Takes the ledger, the directory of the target, the numbers of the first and last faculty, and whether a plan is
     * made first.
     */
    public static void main(String[] arguments) throws Exception {
        List<String> own = KilledProcess.arguments(arguments);
        try (Campus campus = new Campus(KilledProcess.address(arguments), Path.of(own.get(0)))) {
            KilledSyncTest.fill(campus, Integer.parseInt(own.get(1)), Integer.parseInt(own.get(2)));
            KilledProcess.begun();
            if (Boolean.parseBoolean(own.get(3))) {
                campus.planned();
                campus.apply(Campus.STANDARD);
            } else {
                campus.sync();
            }
        }
    }
}
