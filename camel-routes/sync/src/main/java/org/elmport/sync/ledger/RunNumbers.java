package org.elmport.sync.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * What a run did, in numbers.
 *
 * @param staged the fingerprint of what the source gave; none when it did not get there
 * @param plan the hash of the plan; none when there was none
 * @param recordsRead records the source delivered
 * @param counts what was to change, or was changed
 * @param heldBack records that errors hold back
 * @param generationAfter how often the published content has changed now
 * @param detail what else is worth keeping, in one line
 * @param since of a run through what has changed: since when; empty where the source was asked for all
 */
public record RunNumbers(
        Optional<Hash> staged,
        Optional<Hash> plan,
        long recordsRead,
        ChangeCounts counts,
        long heldBack,
        long generationAfter,
        String detail,
        Optional<Instant> since) {

    /** A run that asked the source for all, or for nothing. */
    public RunNumbers(
            Optional<Hash> staged,
            Optional<Hash> plan,
            long recordsRead,
            ChangeCounts counts,
            long heldBack,
            long generationAfter,
            String detail) {
        this(staged, plan, recordsRead, counts, heldBack, generationAfter, detail, Optional.empty());
    }

    /** The same, of a run through what has changed since a moment. */
    public RunNumbers withSince(Instant moment) {
        return new RunNumbers(
                staged, plan, recordsRead, counts, heldBack, generationAfter, detail, Optional.of(moment));
    }

    /** The same, of a run that has changed what is published. */
    RunNumbers withApplied(Applied applied) {
        return new RunNumbers(
                staged, plan, recordsRead, applied.counts(), heldBack, applied.generation(), detail, since);
    }

    /** A run that did not get anywhere. */
    public static RunNumbers none(RunTicket run, String detail) {
        return new RunNumbers(
                Optional.empty(),
                Optional.empty(),
                0,
                new ChangeCounts(0, 0, 0, 0),
                0,
                run.generation(),
                detail,
                run.since());
    }

    /**
     * A run that compares or repairs a target, and reads no source.
     *
     * @param plan the hash of the plan of repair
     * @param counts what is otherwise at the target
     * @param detail what else is worth keeping, in one line
     */
    public static RunNumbers ofTarget(RunTicket run, Hash plan, ChangeCounts counts, String detail) {
        return new RunNumbers(Optional.empty(), Optional.of(plan), 0, counts, 0, run.generation(), detail);
    }
}
