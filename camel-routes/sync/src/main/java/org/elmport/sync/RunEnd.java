package org.elmport.sync;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.elmport.sync.report.UndeliveredChanges;

/**
 * How a run ended that had a plan, whatever it delivers: what its report and the ledger say about it.
 *
 * @param ticket the run
 * @param plan its plan
 * @param outcome how it ended
 * @param counts what was to change, or was changed
 * @param generation how often the published content has changed now
 * @param applied whether the plan was carried out; one that the guard refuses and somebody accepted was not refused then
 * @param undelivered what earlier runs changed and the target has not confirmed
 */
public record RunEnd(
        RunTicket ticket,
        PlanHead plan,
        RunOutcome outcome,
        ChangeCounts counts,
        long generation,
        boolean applied,
        Optional<UndeliveredChanges> undelivered) {

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
                removed(runs, ticket.id()).toList(),
                undelivered,
                freshness(runs));
    }

    private static Stream<PublishedChanges.RemovedItem> removed(RunLog runs, long run) {
        return runs.removals(run).stream()
                .map(removal -> new PublishedChanges.RemovedItem(
                        removal.key().kind(),
                        removal.key().key(),
                        removal.record().toString()));
    }

    /** What the runs changed that did not come to their end since the latest that did; empty when there was nothing. */
    static Optional<UndeliveredChanges> undelivered(RunLog runs) {
        List<RunEntry> broken = runs.unfinishedChanges();
        if (broken.isEmpty()) {
            return Optional.empty();
        }
        List<ChangeCounts> counts =
                broken.stream().map(run -> run.numbers().counts()).toList();
        return Optional.of(new UndeliveredChanges(
                broken.stream().map(run -> String.valueOf(run.id())).collect(Collectors.joining(", ")),
                counts.stream().mapToLong(ChangeCounts::added).sum(),
                counts.stream().mapToLong(ChangeCounts::changed).sum(),
                counts.stream().mapToLong(ChangeCounts::removed).sum(),
                broken.stream().flatMap(run -> removed(runs, run.id())).toList()));
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
