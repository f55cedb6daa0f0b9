package org.elmport.sync.ledger;

import java.util.Arrays;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;

/** Something that a target is to have: a catalogue entity, a credential, a person, a card. Immutable. */
public final class Deliverable {

    private final DeliverableKey key;
    private final RecordReference record;
    private final SourcePointer source;
    private final byte[] canonical;
    private final Hash hash;

    /**
     * A deliverable.
     *
     * @param record the record of the source that gave it
     * @param source where that was read
     * @param canonical its content in the one form that is compared and kept
     * @param hash the hash of that content
     */
    public Deliverable(DeliverableKey key, RecordReference record, SourcePointer source, byte[] canonical, Hash hash) {
        this.key = key;
        this.record = record;
        this.source = source;
        this.canonical = canonical.clone();
        this.hash = hash;
    }

    /** What tells it from all others. */
    public DeliverableKey key() {
        return key;
    }

    /** The record of the source that gave it. */
    public RecordReference record() {
        return record;
    }

    /** Where that record was read. */
    public SourcePointer source() {
        return source;
    }

    /** Its content. */
    public byte[] canonical() {
        return canonical.clone();
    }

    /** The hash of its content. */
    public Hash hash() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deliverable that
                && key.equals(that.key)
                && record.equals(that.record)
                && source.equals(that.source)
                && hash.equals(that.hash)
                && Arrays.equals(canonical, that.canonical);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + hash.hashCode();
    }

    @Override
    public String toString() {
        return key + " " + hash;
    }
}
