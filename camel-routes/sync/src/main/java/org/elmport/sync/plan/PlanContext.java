package org.elmport.sync.plan;

import java.util.List;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.sync.ledger.MadeBy;

/**
 * What a planner must know besides the dataset.
 *
 * @param whole whether all records are known: the crawl came to its end with all its lists, or with all that has
 *     changed while the rest was kept; only then is anything removed
 * @param additionsWhenIncomplete whether what an incomplete crawl brings is published all the same
 * @param uriPolicy how identifiers are made
 * @param madeBy what made the dataset out of the records
 * @param limits what the guard lets pass
 * @param selection which part of the changes is planned
 * @param quarantined records that errors hold back
 * @param heldBack how many there are, listed or not
 * @param allOrNothing whether records that are held back speak against the plan
 * @param objections what the checks of the job have against the plan
 * @param configured the record that the configuration gives in place of the source; it does not count as delivered
 * @param kept what is kept of the catalogue for runs through changes; nothing of things that are delivered one by one
 */
public record PlanContext(
        boolean whole,
        boolean additionsWhenIncomplete,
        String uriPolicy,
        MadeBy madeBy,
        GuardLimits limits,
        PlanSelection selection,
        List<QuarantinedRecord> quarantined,
        long heldBack,
        boolean allOrNothing,
        List<Finding> objections,
        Optional<RecordReference> configured,
        CatalogueKeeping kept) {

    /** Keeps a list of its own. */
    public PlanContext {
        quarantined = List.copyOf(quarantined);
        objections = List.copyOf(objections);
    }

    /** The records that errors hold back, of those that the plan is about. */
    List<QuarantinedRecord> quarantinedOfSelection() {
        return quarantined.stream()
                .filter(record -> selection.about(record.record()))
                .toList();
    }

    PlanSelection effectiveSelection() {
        boolean removals = whole
                && selection.removals()
                && selection.record().isEmpty()
                && selection.limit().isEmpty();
        return new PlanSelection(selection.record(), selection.limit(), removals, selection.since());
    }
}
