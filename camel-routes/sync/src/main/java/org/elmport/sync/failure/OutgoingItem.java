package org.elmport.sync.failure;

import org.elmport.finding.RecordReference;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.Hash;

/** Something that a target is to have. Immutable. */
public final class OutgoingItem {

    private final DeliverableKey key;
    private final RecordReference record;
    private final boolean personal;
    private final byte[] content;
    private final Hash hash;

    /**
     * Something that a target is to have.
     *
     * @param key what it is; holds a pseudonym where it is personal
     * @param record the record of the source that gave it, as findings call it
     * @param personal whether it tells something about a person
     * @param content its canonical form
     * @param hash the hash of that; keyed where it is personal
     */
    public OutgoingItem(DeliverableKey key, RecordReference record, boolean personal, byte[] content, Hash hash) {
        this.key = key;
        this.record = record;
        this.personal = personal;
        this.content = content.clone();
        this.hash = hash;
    }

    /** What it is. */
    public DeliverableKey key() {
        return key;
    }

    RecordReference record() {
        return record;
    }

    boolean personal() {
        return personal;
    }

    byte[] content() {
        return content.clone();
    }

    Hash hash() {
        return hash;
    }
}
