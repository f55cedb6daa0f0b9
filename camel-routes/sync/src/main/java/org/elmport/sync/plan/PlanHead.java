package org.elmport.sync.plan;

import java.util.List;
import java.util.Optional;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.Hash;

/**
 * A plan without its list of changes.
 *
 * @param job the job
 * @param profile the profile of the deliverables
 * @param generation how often the published content had changed when the plan was made
 * @param fingerprint the fingerprint of all that the source gave
 * @param counts what changes, in numbers
 * @param removedRecords records of the source that are removed
 * @param heldBack records that errors hold back
 * @param selection which part of the changes it is about
 * @param refusals why the guard does not let it pass, a line each; empty when it does
 * @param answers how much the target has told, of a plan that repairs it; everything, where nothing was asked
 * @param hash the hash of the plan as a whole
 */
public record PlanHead(
        String job,
        String profile,
        long generation,
        Hash fingerprint,
        ChangeCounts counts,
        long removedRecords,
        long heldBack,
        PlanSelection selection,
        List<String> refusals,
        TargetAnswers answers,
        Hash hash) {

    /** The profile of plans that bring a target back to what the ledger holds. */
    public static final String REPAIR = "repair";

    /** Keeps a list of its own. */
    public PlanHead {
        refusals = List.copyOf(refusals);
    }

    PlanHead withHash(Hash written) {
        return new PlanHead(
                job,
                profile,
                generation,
                fingerprint,
                counts,
                removedRecords,
                heldBack,
                selection,
                refusals,
                answers,
                written);
    }

    /** Whether it changes the target only, and reads no source. */
    public boolean repairs() {
        return profile.equals(REPAIR);
    }

    /** Whether it may be applied: the guard lets it pass, or somebody accepts exactly this plan. */
    public boolean passes(Optional<Hash> accepted) {
        return refusals.isEmpty() || accepted.filter(hash::equals).isPresent();
    }
}
