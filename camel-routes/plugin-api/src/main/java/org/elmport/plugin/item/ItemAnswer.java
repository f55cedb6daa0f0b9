package org.elmport.plugin.item;

import java.util.Optional;
import org.elmport.finding.FindingCode;

/**
 * What a target answered to one item.
 *
 * @param status what is known of the item at the target now
 * @param remoteId what the target calls it, where it has taken it; never a name or an identifier of a person
 * @param words the receipt of the target, or why it refused, or why nothing is known; without personal data
 * @param code the kind of refusal, where the target tells kinds apart
 */
public record ItemAnswer(Status status, String remoteId, String words, Optional<FindingCode> code) {

    /** What is known of an item at the target. */
    public enum Status {
        /** The target has confirmed it: it has what it was given, or has it no more. */
        DELIVERED,
        /** The target will not take it as it is, however often it is tried. Nothing changed at the target. */
        REFUSED,
        /** The call went out, and nobody can tell whether the target acted on it. */
        UNKNOWN
    }

    /** The target has confirmed it. */
    public static ItemAnswer delivered(String remoteId, String receipt) {
        return new ItemAnswer(Status.DELIVERED, remoteId, receipt, Optional.empty());
    }

    /** The target does not take it. */
    public static ItemAnswer refused(FindingCode code, String reason) {
        return new ItemAnswer(Status.REFUSED, "", reason, Optional.of(code));
    }

    /** Nobody can tell. */
    public static ItemAnswer unknown(String reason) {
        return new ItemAnswer(Status.UNKNOWN, "", reason, Optional.empty());
    }
}
