package org.elmport.simulator.card;

import java.time.Clock;
import java.util.Map;
import java.util.Set;

/**
 * How the router behaves.
 *
 * @param clock tells the day, from which it follows what has expired
 * @param institutions the codes for which each token may write
 * @param faults what goes wrong
 * @param conflictStatus the status of ER-0002 and ER-0019; clients have to look at the code
 * @param pageCap most entries of a page, whatever is asked for
 */
public record CardRouterOptions(
        Clock clock, Map<String, Set<String>> institutions, CardRouterFaults faults, int conflictStatus, int pageCap) {

    private static final int CONFLICT = 409;
    private static final int PAGE_CAP = 10;

    /** A router without faults that knows one institution by one token. */
    public static CardRouterOptions of(Clock clock, String token, String institution) {
        return new CardRouterOptions(
                clock, Map.of(token, Set.of(institution)), CardRouterFaults.none(), CONFLICT, PAGE_CAP);
    }

    /** The same with other tokens. */
    public CardRouterOptions withInstitutions(Map<String, Set<String>> changed) {
        return new CardRouterOptions(clock, changed, faults, conflictStatus, pageCap);
    }

    /** The same with other faults. */
    public CardRouterOptions withFaults(CardRouterFaults changed) {
        return new CardRouterOptions(clock, institutions, changed, conflictStatus, pageCap);
    }

    /** The same with another status of conflicts. */
    public CardRouterOptions withConflictStatus(int changed) {
        return new CardRouterOptions(clock, institutions, faults, changed, pageCap);
    }

    /** Says nothing of the tokens. */
    @Override
    public String toString() {
        return "router of student cards";
    }
}
