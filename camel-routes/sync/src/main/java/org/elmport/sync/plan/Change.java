package org.elmport.sync.plan;

import java.util.List;
import java.util.Optional;
import org.elmport.finding.RecordReference;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.Hash;

/**
 * One thing that a plan changes.
 *
 * @param type what happens to it
 * @param key what it is
 * @param record the record of the source that gave it
 * @param name what people call it; empty when it has no name
 * @param before the hash of what is published
 * @param after the hash of what will be
 * @param properties what is said differently; empty when there are too many changes to say
 */
public record Change(
        Type type,
        DeliverableKey key,
        RecordReference record,
        String name,
        Optional<Hash> before,
        Optional<Hash> after,
        List<PropertyChange> properties) {

    /** What happens to something. */
    public enum Type {
        /** It is published. */
        ADDED,
        /** It is published in another form. */
        CHANGED,
        /** It is not published any more. */
        REMOVED
    }

    /** Keeps a list of its own. */
    public Change {
        properties = List.copyOf(properties);
    }
}
