package org.elmport.sync;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.RunEntry;
import org.elmport.sync.ledger.RunLog;
import org.elmport.sync.ledger.RunNumbers;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.ledger.RunTicket;
import org.elmport.sync.plan.PlanHead;
import org.elmport.sync.report.DeliveredChanges;
import org.elmport.sync.report.Freshness;
import org.elmport.sync.report.PublishedChanges;
import org.elmport.sync.report.RunReport;

/**
 * How a run ended that had a plan, whatever it delivers: what its report and the ledger say about it.
 *
 * @param ticket the run
 * @param plan its plan
 * @param outcome how it ended
 * @param counts what was to change, or was changed
 * @param generation how often the published content has changed now
 * @param applied whether the plan was carried out; one that the guard refuses and somebody accepted was not refused then
 */
public record RunEnd(
        RunTicket ticket, PlanHead plan, RunOutcome outcome, ChangeCounts counts, long generation, boolean applied) {

    /**
     * Notes it in the ledger.
     *
     * @param report what the run did so far
     * @param findings all findings of the run
     * @param words what else is worth keeping, in one line; of a plan that the guard refuses, the reasons are kept
     * @return the report, with what was changed
     */
    public RunReport note(RunLog runs, RunReport report, List<Finding> findings, String words) {
        RunReport whole = report.withChanges(changes(runs));
        runs.findings(ticket, findings);
        runs.end(ticket, outcome, numbers(whole, words));
        return whole;
    }

    private PublishedChanges changes(RunLog runs) {
        return new PublishedChanges(
                outcome.name().toLowerCase(Locale.ROOT),
                plan.hash().hex(),
                counts.added(),
                counts.changed(),
                counts.removed(),
                counts.unchanged(),
                applied ? List.of() : plan.refusals(),
                runs.removals(ticket.id()).stream()
                        .map(removal -> new PublishedChanges.RemovedItem(
                                removal.key().kind(),
                                removal.key().key(),
                                removal.record().toString()))
                        .toList(),
                freshness(runs));
    }

    /** Asked before this run ends, so it tells of the ones before. */
    private Freshness freshness(RunLog runs) {
        return new Freshness(
                runs.latestSuccess().flatMap(RunEntry::ended),
                Optional.of(runs.sourceUnchangedSince(plan.fingerprint()).orElse(ticket.started())));
    }

    private RunNumbers numbers(RunReport report, String words) {
        RunNumbers numbers = new RunNumbers(
                Optional.of(plan.fingerprint()),
                Optional.of(plan.hash()),
                report.delivered().map(DeliveredChanges::delivered).orElseGet(report::read),
                counts,
                plan.heldBack(),
                generation,
                plan.refusals().isEmpty() ? words : String.join("; ", plan.refusals()));
        return report.delivered().map(part -> numbers.withSince(part.since())).orElse(numbers);
    }
}
