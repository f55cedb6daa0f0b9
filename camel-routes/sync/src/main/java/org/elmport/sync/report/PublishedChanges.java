package org.elmport.sync.report;

import java.util.List;
import java.util.Optional;

/**
 * What a run changed in what is published.
 *
 * @param outcome how the run ended, in a word
 * @param plan the hash of the plan
 * @param added how much is newly published
 * @param changed how much is published in another form
 * @param removed how much is not published any more
 * @param unchanged how much is published as before
 * @param refusals why the guard refused, a line each
 * @param removals what was removed, one by one
 * @param undelivered what earlier runs changed and the target had not confirmed
 * @param freshness how fresh things are
 */
public record PublishedChanges(
        String outcome,
        String plan,
        long added,
        long changed,
        long removed,
        long unchanged,
        List<String> refusals,
        List<RemovedItem> removals,
        Optional<UndeliveredChanges> undelivered,
        Freshness freshness) {

    /**
     * Something that was removed.
     *
     * @param kind its class
     * @param key its identifier
     * @param record the record of the source that had given it
     */
    public record RemovedItem(String kind, String key, String record) {}

    /** Keeps lists of its own. */
    public PublishedChanges {
        refusals = List.copyOf(refusals);
        removals = List.copyOf(removals);
    }
}
