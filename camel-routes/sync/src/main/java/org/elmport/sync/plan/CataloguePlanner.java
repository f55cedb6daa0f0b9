package org.elmport.sync.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.elmport.dataset.CatalogueDataset;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.sync.ledger.Aliases;
import org.elmport.sync.ledger.Applied;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.Comparison;
import org.elmport.sync.ledger.Deliverable;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.EntryState;
import org.elmport.sync.ledger.Expectation;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.KeptUpdate;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.Recognition;
import org.elmport.sync.ledger.RunTicket;
import org.elmport.sync.ledger.Selection;
import org.elmport.sync.ledger.Staging;
import org.elmport.sync.report.FillRate;
import org.elmport.sync.report.FillRates;

/**
 * Holds what a source gives now against what a job publishes: says what would change, lets the guard judge it, writes it
 * down, and carries it out. Under the lease of the job. Not for several threads at once.
 */
public final class CataloguePlanner implements AutoCloseable {

    private final JobLedger job;
    private final PlanContext context;
    private final StagedCatalogue staged;
    private final PlanSelection selection;
    private final long generation;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> refusals = new ArrayList<>();
    private List<Change> removals = List.of();
    private Survey survey = new Survey();
    private List<FillRate> rates = List.of();
    private Optional<Hash> digest = Optional.empty();
    private final boolean recognised;
    private Hash fingerprint;
    private Optional<PartialChoice> choice = Optional.empty();

    /**
     * Surveys what would change.
     *
     * @param dataset what the source gives; stays the caller's and must be open as long as the planner
     * @throws IOException when the disk fails
     */
    public CataloguePlanner(JobLedger job, CatalogueDataset dataset, PlanContext context) throws IOException {
        this.job = job;
        this.context = context;
        this.staged = new StagedCatalogue(dataset);
        this.selection = context.effectiveSelection();
        this.generation = job.generation();
        applyAliases();
        Optional<Hash> known = published();
        this.recognised = known.isPresent();
        this.fingerprint = recognised ? known.get() : survey();
        if (survey.caseMayHaveChanged()) {
            keepPublishedCase();
        }
        if (selection.record().isPresent() || selection.limit().isPresent()) {
            choice = Optional.of(choose());
        }
        judge();
    }

    private void applyAliases() throws IOException {
        List<Aliases.Alias> aliases = job.aliases().list();
        if (!aliases.isEmpty()) {
            staged.rename(new AliasNames(aliases));
        }
    }

    /** The fingerprint of what is published, if that is what the source gives: then nothing needs to be compared. */
    private Optional<Hash> published() throws IOException {
        if (!selection.all() || staged.count() == 0) {
            return Optional.empty();
        }
        digest = Optional.of(staged.digest(context.kept().digest()));
        Optional<Hash> known = digest.flatMap(job::recognised);
        if (known.isPresent()) {
            survey = Survey.allUnchanged(staged.count());
            rates = FillHistory.read(job);
        }
        return known;
    }

    private Hash survey() throws IOException {
        survey = new Survey();
        FillRates filled = new FillRates();
        try (Comparison comparison = job.compare(DeliverableKey.LOQ, survey)) {
            staged.send(comparison::accept, filled);
            rates = filled.rates();
            return comparison.finish();
        }
    }

    private void compare(Comparison.Listener listener) throws IOException {
        try (Comparison comparison = job.compare(DeliverableKey.LOQ, listener)) {
            staged.send(comparison::accept);
            comparison.finish();
        }
    }

    private void keepPublishedCase() throws IOException {
        CaseFolding folding = new CaseFolding();
        compare(folding);
        Map<String, String> published = folding.published();
        if (published.isEmpty()) {
            return;
        }
        published.forEach((now, before) -> findings.add(Finding.of(
                GuardFinding.IDENTIFIER_CASE_CHANGED,
                RecordReference.NONE,
                SourcePointer.NONE,
                "",
                now + " stays " + before)));
        staged.rename(id -> published.getOrDefault(id, id));
        digest = Optional.empty();
        fingerprint = survey();
    }

    private PartialChoice choose() throws IOException {
        PartialChoice partial = new PartialChoice(selection);
        do {
            compare(partial);
        } while (partial.grew());
        return partial;
    }

    private void judge() {
        if (!context.whole() && !context.additionsWhenIncomplete()) {
            refusals.add(Guard.refusal(
                    GuardFinding.CRAWL_INCOMPLETE, "the source left out a part of its lists, so nothing was changed"));
        }
        if (context.allOrNothing() && context.heldBack() > 0) {
            refusals.add(Guard.refusal(
                    GuardFinding.RECORDS_HELD_BACK, context.heldBack() + " records are held back by errors"));
        }
        refusals.addAll(context.objections());
        job.uriPolicy()
                .filter(frozen -> !frozen.equals(context.uriPolicy()))
                .ifPresent(frozen -> refusals.add(Guard.refusal(
                        GuardFinding.URI_POLICY_CHANGED,
                        "identifiers start with " + context.uriPolicy() + " and are published with " + frozen)));
        refusals.addAll(new Guard(context.limits(), context.configured())
                .judge(survey, selection.removals(), FillHistory.read(job), rates));
    }

    private Selection selected() {
        if (choice.isPresent()) {
            return choice.get();
        }
        return selection.removals() ? Selection.ALL : WITHOUT_REMOVALS;
    }

    private static final Selection WITHOUT_REMOVALS = new Selection() {
        @Override
        public boolean takes(Deliverable now) {
            return true;
        }

        @Override
        public boolean takesRemovalOf(EntryState before) {
            return false;
        }
    };

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

    /** What is worth knowing besides; complete once the plan is written. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How many entities say something in each property, of what the source gives. */
    public List<FillRate> fillRates() {
        return rates;
    }

    /** What would change if everything were taken, whatever is selected. */
    public ChangeCounts counts() {
        return survey.counts();
    }

    /**
     * Writes the plan, with every change. The stream stays open.
     *
     * @throws IOException when the stream or the disk fails
     */
    public PlanHead write(OutputStream out) throws IOException {
        PlanWriter writer = new PlanWriter(out, job.name());
        ChangeListing listing = new ChangeListing(job, selected(), writer);
        try {
            if (survey.counts().changes() > 0) {
                compare(listing);
            }
        } catch (UncheckedIOException onDisk) {
            throw onDisk.getCause();
        }
        findings.addAll(listing.perhapsRenamed());
        removals = writer.removals();
        PlanHead head = head(listing);
        return head.withHash(writer.finish(head, context.quarantinedOfSelection()));
    }

    private PlanHead head(ChangeListing listing) {
        return new PlanHead(
                job.name(),
                DeliverableKey.LOQ,
                generation,
                fingerprint,
                listing.counts(survey.counts().publishedBefore()),
                selection.removals() ? survey.removedRecords() : 0,
                context.heldBack(),
                selection,
                refusals.stream()
                        .map(refusal -> refusal.code().code() + ": " + refusal.message())
                        .toList(),
                TargetAnswers.WHOLE,
                fingerprint);
    }

    /**
     * Carries out a plan that was made of the same source and ledger, now or earlier.
     *
     * @throws org.elmport.sync.ledger.LedgerException when the source or the ledger has moved since
     */
    public Applied apply(Lease lease, RunTicket run, PlanHead plan) {
        Consumer<Comparison> source = comparison -> {
            try {
                staged.send(comparison::accept);
            } catch (IOException onDisk) {
                throw new UncheckedIOException(onDisk);
            }
        };
        Expectation expected = new Expectation(plan.profile(), plan.generation(), plan.fingerprint());
        Applied applied = survey.nothingToWrite()
                ? job.confirm(
                        lease,
                        expected,
                        fingerprint,
                        survey.counts(),
                        recognised ? Optional.empty() : whole(),
                        recognised ? context.kept().same() : kept())
                : job.apply(lease, run, context.madeBy(), expected, new Staging(selected(), source, whole(), kept()));
        job.freezeUriPolicy(context.uriPolicy());
        return applied;
    }

    /** Of a part of the changes nothing is kept: what was kept before is still what the source gave then. */
    private Optional<KeptUpdate> kept() {
        return selection.all() ? context.kept().changed() : Optional.empty();
    }

    private Optional<Recognition> whole() {
        return selection.all() ? Optional.of(new Recognition(digest, FillHistory.kept(rates))) : Optional.empty();
    }

    @Override
    public void close() {
        staged.close();
    }
}
