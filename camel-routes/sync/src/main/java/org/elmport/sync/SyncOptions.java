package org.elmport.sync;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.plan.PlanSelection;

/**
 * How a run is to be done.
 *
 * @param selection which part of the changes
 * @param accepted the hash of a plan that passes although the guard refuses it
 * @param dryRun whether nothing is changed: neither the ledger's content nor the target
 * @param planFile where the plan is written; nowhere to be found later when empty
 * @param lease how long the lease holds without being renewed
 * @param since since when what has changed is read, the rest being kept from before; empty when all is read
 */
public record SyncOptions(
        PlanSelection selection,
        Optional<Hash> accepted,
        boolean dryRun,
        Optional<Path> planFile,
        Duration lease,
        Optional<Since> since) {

    /** Everything, nothing accepted. */
    public static SyncOptions standard(Duration lease) {
        return new SyncOptions(PlanSelection.ALL, Optional.empty(), false, Optional.empty(), lease, Optional.empty());
    }

    /** The same, for a part of the changes. */
    public SyncOptions withSelection(PlanSelection other) {
        return new SyncOptions(other, accepted, dryRun, planFile, lease, since);
    }

    /** The same, with a plan that is accepted. */
    public SyncOptions withAccepted(Optional<Hash> plan) {
        return new SyncOptions(selection, plan, dryRun, planFile, lease, since);
    }

    /** The same, with or without changing anything. */
    public SyncOptions withDryRun(boolean dry) {
        return new SyncOptions(selection, accepted, dry, planFile, lease, since);
    }

    /** The same, with a file for the plan. */
    public SyncOptions withPlanFile(Path file) {
        return new SyncOptions(selection, accepted, dryRun, Optional.of(file), lease, since);
    }

    /** The same, reading only what has changed. */
    public SyncOptions withSince(Since moment) {
        return new SyncOptions(selection, accepted, dryRun, planFile, lease, Optional.of(moment));
    }
}
