package org.elmport.sync;

import java.util.List;
import org.elmport.finding.Finding;
import org.elmport.plugin.Receipt;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.plan.Change;
import org.elmport.sync.plan.PlanHead;
import org.elmport.sync.report.RunReport;

/**
 * How a run ended.
 *
 * @param outcome in a word
 * @param report what was read, published and found
 * @param plan what was to change
 * @param refusals why the guard refused
 * @param missing what a plan that was refused would remove, the first thousand; nothing of a plan made before
 * @param receipt what the target holds now; without items when nothing was to be delivered
 */
public record SyncResult(
        RunOutcome outcome,
        RunReport report,
        PlanHead plan,
        List<Finding> refusals,
        List<Change> missing,
        Receipt receipt) {

    /** Keeps lists of its own. */
    public SyncResult {
        refusals = List.copyOf(refusals);
        missing = List.copyOf(missing);
    }
}
