package org.elmport.app;

import java.io.PrintWriter;
import org.elmport.finding.Finding;
import org.elmport.sync.SyncResult;
import org.elmport.sync.ledger.RunOutcome;

/** Says why the guard refused, and how to let exactly that plan pass. */
final class Refusal {

    private Refusal() {}

    /** The exit code of a run that may have been refused. */
    static int told(SyncResult result, PrintWriter err) {
        for (Finding refusal : result.refusals()) {
            err.println("elmport: " + refusal.code().code() + ": " + refusal.message());
            err.println("  " + refusal.remedy());
        }
        boolean delivered = !result.receipt().items().isEmpty();
        boolean refused =
                result.outcome() == RunOutcome.REFUSED || (!result.refusals().isEmpty() && !delivered);
        if (refused) {
            err.println("  Nothing was changed. To let exactly this plan pass: --accept-removals "
                    + result.plan().hash());
        }
        return (refused ? ExitCode.GUARD : ExitCode.DONE).number();
    }
}
