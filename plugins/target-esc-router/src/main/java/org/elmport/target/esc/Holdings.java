package org.elmport.target.esc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.elmport.card.CardDifference;
import org.elmport.card.StudentState;
import org.elmport.plugin.item.Holding;

/** Holds what the router has against what it should have. */
final class Holdings {

    private Holdings() {}

    /** All that is there counts as told by us, so that what is too much is a difference. */
    static Holding compare(StudentState wanted, StudentState there, String remoteId, Clock clock) {
        boolean same = new CardDifference(LocalDate.now(clock))
                .operations(wanted, there, Optional.of(there))
                .isEmpty();
        return same ? Holding.same(remoteId) : Holding.different(remoteId);
    }
}
