package org.elmport.sync;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.plugin.CrawlExtent;
import org.elmport.plugin.CrawlSummary;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.Hashing;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.KeptCatalogue;
import org.elmport.sync.ledger.KeptUpdate;
import org.elmport.sync.plan.CatalogueKeeping;
import org.elmport.sync.plan.GuardFinding;

/**
 * What a run through changes goes on from: the results of the mapping that the latest run has kept that knew all
 * records. Sources that cannot tell what has changed have none, and nothing is kept for them.
 */
final class KeptBase {

    private static final String WHOLE_FIRST = "Run once without --since; after that it is possible.";

    private final JobConfiguration job;
    private final JobLedger ledger;
    private final CatalogueMapping mapping;
    private final ZoneId zone;
    private final Set<Hash> staying = new HashSet<>();

    KeptBase(JobConfiguration job, JobLedger ledger, CatalogueMapping mapping) {
        this.job = job;
        this.ledger = ledger;
        this.mapping = mapping;
        this.zone = mapping.options().zone();
    }

    /** Whether the source can tell what has changed. */
    boolean keeps() {
        return job.source().tellsChanges(job.sourceSettings());
    }

    /**
     * The moment since which the source is asked for changes; empty where it is asked for all.
     *
     * @throws ChangesRefusedException when what has changed since then would not make up the whole
     */
    Optional<Instant> moment(Optional<Since> asked) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Instant now = ledger.now();
        if (asked.get().moment(zone, Instant.EPOCH).isAfter(now)) {
            throw new ChangesRefusedException(
                    "--since " + asked.get().moment(zone, now) + " is in the future; it is " + now + " now",
                    "Give a moment that has passed, or the word last.");
        }
        if (!keeps()) {
            return Optional.empty();
        }
        Optional<KeptCatalogue.State> kept = ledger.kept().state();
        if (asked.get().orWhole() && kept.filter(this::fits).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(moment(asked.get(), kept));
    }

    private Instant moment(Since asked, Optional<KeptCatalogue.State> kept) {
        KeptCatalogue.State state = kept.orElseThrow(() -> new ChangesRefusedException(
                "job " + job.name() + " has kept no whole catalogue yet, to which changes could be added",
                WHOLE_FIRST));
        if (!fits(state)) {
            throw new ChangesRefusedException(
                    "the settings of the source, the mapping, the vocabulary or the version of Elmport have changed"
                            + " since job " + job.name() + " kept its catalogue, so all of it must be mapped again",
                    WHOLE_FIRST);
        }
        Instant moment = asked.moment(zone, state.readAt());
        if (moment.isAfter(state.readAt())) {
            throw new ChangesRefusedException(
                    "--since " + moment + " leaves a gap: the source was read last at " + state.readAt(),
                    "Use --since last, or a moment that is no later than " + state.readAt() + ".");
        }
        return moment;
    }

    private boolean fits(KeptCatalogue.State kept) {
        return kept.madeWith().equals(madeWith());
    }

    /** Only where something is kept: it goes through all crosswalks. */
    private Hash madeWith() {
        return MadeWith.hash(job, mapping);
    }

    /** Gives a run what was kept, where the source has delivered only what has changed. */
    void complete(CatalogueRun run, CrawlSummary crawl, boolean asked) throws IOException {
        if (run.since().isPresent() && crawl.extent() != CrawlExtent.WHOLE) {
            ledger.kept().read((hash, chunk) -> {
                if (run.kept(chunk)) {
                    staying.add(hash);
                }
            });
        } else if (asked) {
            run.found(Finding.of(
                    GuardFinding.CHANGES_NOT_TOLD,
                    RecordReference.NONE,
                    SourcePointer.NONE,
                    "",
                    run.since().isPresent() || !keeps()
                            ? "the source " + job.source().name()
                                    + " cannot tell what has changed, so all of it was read"
                            : "nothing was kept to which changes could be added, so all of the source was read"));
        }
    }

    /** What is kept of a run, once its dataset is put together. */
    CatalogueKeeping keeping(CatalogueRun run, Instant readAt) {
        return run.results()
                .map(results -> {
                    KeptCatalogue.State state = new KeptCatalogue.State(readAt, madeWith());
                    return new CatalogueKeeping(
                            Optional.of(Hashing.plain().of(results.digest())),
                            Optional.of(KeptUpdate.same(state)),
                            Optional.of(KeptUpdate.to(state, taker -> results.send(taker::take), staying)));
                })
                .orElseGet(() -> new CatalogueKeeping(
                        Optional.empty(), Optional.of(KeptUpdate.nothing()), Optional.of(KeptUpdate.nothing())));
    }
}
