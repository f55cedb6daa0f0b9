package org.elmport.sync.plan;

import java.nio.file.Path;
import java.util.List;
import org.elmport.sync.Since;
import org.elmport.sync.ledger.KilledProcess;
import org.elmport.sync.ledger.LedgerAddress;

/** A process that reads what has changed, for a test that kills it. */
final class KilledChanges {

    private static final int COURSES = 150;
    private static final int A_DAY = 30;

    private KilledChanges() {}

    /** The university as it is on a day: the same in each process. */
    static ChangingUniversity university(LedgerAddress address, Path directory, long seed, int day) throws Exception {
        ChangingCatalogue catalogue = new ChangingCatalogue(seed);
        catalogue.fill(COURSES);
        for (int i = 0; i < day; i++) {
            catalogue.later();
            catalogue.change(A_DAY);
        }
        return new ChangingUniversity(catalogue, address, directory);
    }

    /** Takes the ledger, the directory of the target, a seed, and the number of the day. */
    public static void main(String[] arguments) throws Exception {
        List<String> own = KilledProcess.arguments(arguments);
        long seed = Long.parseLong(own.get(1));
        try (ChangingUniversity university =
                university(KilledProcess.address(arguments), Path.of(own.get(0)), seed, Integer.parseInt(own.get(2)))) {
            KilledProcess.begun();
            university.sync(ChangingUniversity.WHOLE.withSince(Since.LAST_OR_WHOLE));
        }
    }
}
