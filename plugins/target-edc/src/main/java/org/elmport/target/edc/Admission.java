package org.elmport.target.edc;

import java.time.Clock;
import java.util.Optional;
import org.elmport.plugin.item.ItemAnswer;

/** What can be known to fail before anybody is called. */
record Admission(Clock clock, int mostAddresses) {

    /** Why a draft is not delivered; empty when it may go. */
    Optional<ItemAnswer> refusal(Draft draft, boolean addressed) {
        if (draft.end().filter(end -> end.isBefore(clock.instant())).isPresent()) {
            return refused(EdcFinding.DELIVERY_TOO_LATE, "it is not valid any more");
        }
        if (addressed && draft.addresses().isEmpty()) {
            return refused(EdcFinding.CREDENTIAL_WITHOUT_ADDRESS, "nobody knows where it should go");
        }
        if (addressed && draft.addresses().size() > mostAddresses) {
            return refused(
                    EdcFinding.TOO_MANY_ADDRESSES,
                    "it should go to " + draft.addresses().size() + " addresses, and " + mostAddresses
                            + " are allowed");
        }
        return Optional.empty();
    }

    private static Optional<ItemAnswer> refused(EdcFinding code, String words) {
        return Optional.of(ItemAnswer.refused(code, words));
    }
}
