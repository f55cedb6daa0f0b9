package org.elmport.sync.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.JobLedger;

/** Writes a plan that brings a target, which takes things one by one, back to what the ledger holds. */
public final class RepairPlan {

    private final JobLedger job;
    private final PlanWriter writer;
    private final Map<Change.Type, Long> counts = new EnumMap<>(Change.Type.class);
    private final Map<String, Long> removed = new TreeMap<>();
    private long same;
    private long untold;

    /** Starts one; the stream stays open. */
    public RepairPlan(JobLedger job, OutputStream out) throws IOException {
        this.job = job;
        this.writer = new PlanWriter(out, job.name());
    }

    /**
     * Notes something that the target does not have, or has differently, or has and should not have.
     *
     * @param key what it is; what is only there has the name that the target gives it
     */
    public void add(Change.Type type, DeliverableKey key, RecordReference record, Optional<Hash> here)
            throws IOException {
        counts.merge(type, 1L, Long::sum);
        if (type == Change.Type.REMOVED) {
            removed.merge(key.kind(), 1L, Long::sum);
        }
        writer.write(new Change(type, key, record, "", Optional.empty(), here, List.of()));
    }

    /** Notes something that is as it should be. */
    public void same() {
        same++;
    }

    /** Notes something about which the target did not say whether it is as it should be. */
    public void untold() {
        untold++;
    }

    /**
     * Ends the plan.
     *
     * @param listed the fingerprint of what the target listed
     * @param whole whether the target listed all it has
     * @param purge whether what is only there is to go
     * @param published how many there are at the target, by kind
     */
    public PlanHead finish(
            Hash listed, boolean whole, boolean purge, Map<String, Integer> published, GuardLimits limits)
            throws IOException {
        List<String> refusals = purge
                ? removed.entrySet().stream()
                        .filter(kind -> tooMany(kind.getValue(), published.getOrDefault(kind.getKey(), 0), limits))
                        .map(kind -> refusal(kind.getKey(), kind.getValue(), limits))
                        .map(refusal -> refusal.code().code() + ": " + refusal.message())
                        .toList()
                : List.of();
        ChangeCounts all = new ChangeCounts(
                count(Change.Type.ADDED), count(Change.Type.CHANGED), count(Change.Type.REMOVED), same);
        PlanHead head = new PlanHead(
                job.name(),
                PlanHead.REPAIR,
                job.generation(),
                listed,
                all,
                purge ? all.removed() : 0,
                0,
                new PlanSelection(Optional.empty(), java.util.OptionalInt.empty(), purge),
                refusals,
                new TargetAnswers(whole, untold),
                listed);
        return head.withHash(writer.finish(head, List.of()));
    }

    private static boolean tooMany(long removals, long published, GuardLimits limits) {
        return removals > limits.removals() && removals * 100 > published * limits.removalShare();
    }

    private static Finding refusal(String kind, long count, GuardLimits limits) {
        return Guard.refusal(
                GuardFinding.REMOVALS_OVER_LIMIT,
                count + " of kind " + kind + " are only at the target and would go; " + limits.removals() + " or "
                        + limits.removalShare() + " percent pass without a look");
    }

    private long count(Change.Type type) {
        return counts.getOrDefault(type, 0L);
    }
}
