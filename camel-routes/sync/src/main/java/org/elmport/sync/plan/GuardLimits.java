package org.elmport.sync.plan;

import java.util.List;

/**
 * What the guard lets pass.
 *
 * @param removals this many records may be removed at once, whatever their share
 * @param removalShare this share of the published records may be removed at once, in percent, whatever their number
 * @param fillFall by so many percentage points a field that is expected may become emptier
 * @param watched further fields that are watched, such as {@code LearningOpportunity.description}
 */
public record GuardLimits(int removals, int removalShare, int fillFall, List<String> watched) {

    /** Ten records or ten percent; ten percentage points. */
    public static final GuardLimits STANDARD = new GuardLimits(10, 10, 10, List.of());

    /** Keeps a list of its own. */
    public GuardLimits {
        watched = List.copyOf(watched);
    }
}
