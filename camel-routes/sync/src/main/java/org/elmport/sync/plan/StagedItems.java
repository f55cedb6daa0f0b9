package org.elmport.sync.plan;

import java.io.IOException;
import java.util.List;
import org.elmport.sync.ledger.Comparison;
import org.elmport.sync.ledger.DeliverableKey;

/** What a source gives of things that are delivered one by one, in order and any number of times. */
public interface StagedItems {

    /** The kinds, in the order of delivery. */
    List<String> kinds();

    /** How many there are. */
    long size();

    /** How many records are held back by errors; what they are about stays at the target as it is. */
    long heldBack();

    /** How many persons it gives who are not to come back, because they were erased. */
    default long leftOut() {
        return 0;
    }

    /** Whether the source itself says that something is not to be at the target any more. */
    boolean gone(DeliverableKey key);

    /** Whether what a whole crawl does not bring is withdrawn. */
    boolean missingIsGone(String kind);

    /**
     * Sends all of it, by kind and key.
     *
     * @throws IOException when the disk fails
     */
    void send(Comparison comparison) throws IOException;
}
