package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.elmport.finding.Finding;
import org.elmport.sync.SyncResult;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.plan.Change;
import org.elmport.sync.plan.GuardFinding;
import org.elmport.sync.plan.PlanReader;

/** Says why the guard refused, and how to let exactly that plan pass. */
final class Refusal {

    private Refusal() {}

    /** The same, after a list of what would be removed, for whoever has not seen the plan. */
    static int listed(SyncResult result, PrintWriter err) {
        result.missing().forEach(change -> err.println(removal(change)));
        long more = result.plan().counts().removed() - result.missing().size();
        if (!result.missing().isEmpty() && more > 0) {
            err.println("… and " + more + " more would be removed; elmport plan lists them all");
        }
        return told(result, err);
    }

    /** What a plan that was made before would remove, all of it. */
    static void listed(Path plan, PrintWriter err) throws IOException {
        PlanReader.read(
                plan,
                change -> {
                    if (change.type() == Change.Type.REMOVED) {
                        err.println(removal(change));
                    }
                },
                record -> {});
    }

    private static String removal(Change change) {
        return "would be removed: " + PlanText.named(change);
    }

    /** The exit code of a run that may have been refused. */
    static int told(SyncResult result, PrintWriter err) {
        for (Finding refusal : result.refusals()) {
            err.println("elmport: " + refusal.code().code() + ": " + refusal.message());
            err.println("  " + refusal.remedy());
        }
        boolean delivered = !result.receipt().items().isEmpty();
        boolean refused = result.outcome() == RunOutcome.REFUSED
                || (!result.refusals().isEmpty() && !delivered && result.outcome() != RunOutcome.TARGET_FAILED);
        if (refused) {
            err.println(
                    result.refusals().stream().allMatch(GuardFinding::acceptable)
                            ? "  Nothing was changed. To let exactly this plan pass: --accept-removals "
                                    + result.plan().hash()
                            : "  Nothing was changed.");
        }
        if (result.outcome() == RunOutcome.TARGET_FAILED) {
            err.println("elmport: the target failed, so it does not have yet what the ledger holds");
            err.println("  The report says why. The next run delivers it, or: elmport retry");
            return ExitCode.FINDINGS.number();
        }
        return (refused ? ExitCode.GUARD : ExitCode.DONE).number();
    }
}
