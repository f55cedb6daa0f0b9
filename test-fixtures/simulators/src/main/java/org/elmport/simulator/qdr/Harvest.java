package org.elmport.simulator.qdr;

import java.util.List;

/**
 * One visit of the register to a publisher.
 *
 * @param trigger why it came
 * @param outcome what became of it
 * @param version the number of the version that is current after it, from 1; 0 when there is none
 * @param checkedBy what judged the document; empty when there was none to judge
 * @param problems what was wrong, as far as it is kept
 */
public record Harvest(Trigger trigger, Outcome outcome, int version, String checkedBy, List<String> problems) {

    /** Why the register came. */
    public enum Trigger {
        SCHEDULE,
        NOTIFICATION,
        BY_HAND
    }

    /** What became of it. */
    public enum Outcome {
        /** There is a new version. */
        ACCEPTED,
        /** The publisher said that nothing has changed, or sent what is known already. */
        UNCHANGED,
        /** The document was not valid; the version before stays. */
        REJECTED,
        /** There was no document; the version before stays. */
        UNREACHABLE
    }

    /** Keeps a list of its own. */
    public Harvest {
        problems = List.copyOf(problems);
    }
}
