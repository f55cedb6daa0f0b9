package org.elmport.sync.report;

import java.util.List;

/**
 * What earlier runs changed and the target has not confirmed, since they did not come to their end: it goes to the target
 * together with what a run changes itself, and is not counted there.
 *
 * @param runs the numbers of those runs, joined by commas
 * @param added how much they published newly
 * @param changed how much they published in another form
 * @param removed how much they took away
 * @param removals what they removed, one by one
 */
public record UndeliveredChanges(
        String runs, long added, long changed, long removed, List<PublishedChanges.RemovedItem> removals) {

    /** Keeps a list of its own. */
    public UndeliveredChanges {
        removals = List.copyOf(removals);
    }
}
