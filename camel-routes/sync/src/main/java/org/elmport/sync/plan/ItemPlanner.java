package org.elmport.sync.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.elmport.finding.Finding;
import org.elmport.sync.ledger.Applied;
import org.elmport.sync.ledger.Comparison;
import org.elmport.sync.ledger.Deliverable;
import org.elmport.sync.ledger.Expectation;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.ItemLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.RunTicket;

/**
 * Holds the things that a source gives now against those that a job keeps at its target: says what would change, lets
 * the guard judge it, writes it down without a word about persons, and changes the ledger. Not for several threads at
 * once.
 */
public final class ItemPlanner {

    private final ItemLedger ledger;
    private final StagedItems staged;
    private final PlanContext context;
    private final PlanSelection selection;
    private final ItemChoice choice;
    private final ItemSurvey survey;
    private final long generation;
    private final Hash fingerprint;
    private final List<Finding> refusals = new ArrayList<>();
    private List<Change> removals = List.of();

    /**
     * Surveys what would change.
     *
     * @param staged what the source gives; stays the caller's
     * @param asked whether something is meant by the record that the selection names
     * @throws IOException when the disk fails
     */
    public ItemPlanner(ItemLedger ledger, StagedItems staged, PlanContext context, Predicate<Deliverable> asked)
            throws IOException {
        this.ledger = ledger;
        this.staged = staged;
        this.context = context;
        this.selection = context.effectiveSelection();
        this.generation = ledger.job().generation();
        this.choice = new ItemChoice(selection, staged, asked);
        if (choice.looks()) {
            compare(choice);
        }
        this.survey = new ItemSurvey(choice);
        this.fingerprint = compare(survey);
        judge();
    }

    private Hash compare(Comparison.Listener listener) throws IOException {
        try (Comparison comparison = ledger.compare(staged.kinds(), listener)) {
            staged.send(comparison);
            return comparison.finish();
        }
    }

    private void judge() {
        if (!context.whole() && !context.additionsWhenIncomplete()) {
            refusals.add(Guard.refusal(
                    GuardFinding.CRAWL_INCOMPLETE, "the source left out a part of its lists, so nothing was changed"));
        }
        if (context.allOrNothing() && staged.heldBack() > 0) {
            refusals.add(Guard.refusal(GuardFinding.RECORDS_HELD_BACK, staged.heldBack() + " are held back by errors"));
        }
        long published = survey.kinds().values().stream()
                .mapToLong(kind -> kind.published)
                .sum();
        if (staged.size() == 0 && staged.heldBack() == 0 && staged.leftOut() == 0) {
            refusals.add(Guard.refusal(
                    GuardFinding.SOURCE_EMPTY,
                    "the source delivered nothing that could be sent; " + published + " are at the target"));
        }
        survey.kinds().forEach(this::judge);
    }

    private void judge(String name, ItemSurvey.Kind kind) {
        GuardLimits limits = context.limits();
        if (kind.removed > limits.removals() && kind.removed * 100 > kind.published * limits.removalShare()) {
            refusals.add(Guard.refusal(
                    GuardFinding.REMOVALS_OVER_LIMIT,
                    kind.removed + " of " + kind.published + " of kind " + name + " would be withdrawn; "
                            + limits.removals() + " or " + limits.removalShare() + " percent pass without a look"));
        }
    }

    /** What the guard refuses; nothing when the plan may be applied. */
    public List<Finding> refusals() {
        return List.copyOf(refusals);
    }

    /** What would be removed, the first thousand; known once the plan is written. */
    public List<Change> removals() {
        return removals;
    }

    /** Whether anything may be applied at all: what is refused here cannot be accepted by a hash. */
    public boolean mayApply() {
        return refusals.stream().allMatch(GuardFinding::acceptable);
    }

    /**
     * Writes the plan, with every change: its kind, key and record, and of a changed one the names of what is different.
     * The stream stays open.
     *
     * @throws IOException when the stream or the disk fails
     */
    public PlanHead write(OutputStream out) throws IOException {
        PlanWriter writer = new PlanWriter(out, ledger.job().name());
        try {
            if (survey.counts().changes() > 0) {
                compare(new ItemListing(ledger, choice, writer));
            }
        } catch (UncheckedIOException onDisk) {
            throw onDisk.getCause();
        }
        removals = writer.removals();
        PlanHead head = head();
        return head.withHash(writer.finish(head, context.quarantined()));
    }

    private PlanHead head() {
        return new PlanHead(
                ledger.job().name(),
                ledger.profile(),
                generation,
                fingerprint,
                survey.counts(),
                survey.counts().removed(),
                staged.heldBack(),
                selection,
                refusals.stream()
                        .map(refusal -> refusal.code().code() + ": " + refusal.message())
                        .toList(),
                TargetAnswers.WHOLE,
                fingerprint);
    }

    /**
     * Changes the ledger by a plan that was made of the same source and ledger, now or earlier.
     *
     * @throws org.elmport.sync.ledger.LedgerException when the source or the ledger has moved since
     */
    public Applied apply(Lease lease, RunTicket run, PlanHead plan) {
        Consumer<Comparison> source = comparison -> {
            try {
                staged.send(comparison);
            } catch (IOException onDisk) {
                throw new UncheckedIOException(onDisk);
            }
        };
        Expectation expected = new Expectation(plan.profile(), plan.generation(), plan.fingerprint());
        return survey.counts().changes() == 0
                ? ledger.job().confirm(lease, expected, fingerprint, survey.counts(), Optional.empty())
                : ledger.apply(lease, run, context.madeBy(), expected, choice, staged.kinds(), source);
    }
}
