package org.elmport.sync.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a delivery is.
 *
 * @param key what is delivered
 * @param target where to
 * @param state whether the call is under way, was receipted, or failed
 * @param intended the hash of what was to be delivered last
 * @param run the number of the run that intended it
 * @param delivered the hash of what the target confirmed last
 * @param deliveredAt when it did
 * @param remoteId what the target calls it
 * @param receipt what the target said
 * @param attempts how often it was tried since it last succeeded
 * @param nextTry when it may be tried again
 */
public record DeliveryState(
        DeliverableKey key,
        String target,
        State state,
        Hash intended,
        long run,
        Optional<Hash> delivered,
        Optional<Instant> deliveredAt,
        String remoteId,
        String receipt,
        int attempts,
        Optional<Instant> nextTry) {

    /** Whether the call is under way, was receipted, or failed. */
    public enum State {
        /** The intent was noted; whether the call reached the target is not known. */
        INTENDED,
        /** The target confirmed it. */
        DELIVERED,
        /** The target could not be reached, or failed. */
        FAILED,
        /** The target does not take it as it is. */
        REFUSED,
        /** The call went out, and nobody knows whether the target acted on it. */
        UNKNOWN,
        /** The target confirmed that it is gone. */
        WITHDRAWN
    }

    /** What was noted before the last call. */
    public DeliveryIntent intent() {
        return new DeliveryIntent(target, key, intended, run);
    }

    /** Whether nobody knows what the target made of the last call. */
    public boolean uncertain() {
        return state == State.INTENDED || state == State.UNKNOWN;
    }

    /** Whether the target has confirmed exactly this. */
    public boolean confirms(Hash content) {
        return state == State.DELIVERED && delivered.filter(content::equals).isPresent();
    }
}
