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
    private final boolean personal;
    private final String subject;

    /**
     * A deliverable.
     *
     * @param record the record of the source that gave it
     * @param source where that was read
     * @param canonical its content in the one form that is compared and kept
     * @param hash the hash of that content
     */
    public Deliverable(DeliverableKey key, RecordReference record, SourcePointer source, byte[] canonical, Hash hash) {
        this(key, record, source, canonical, hash, false, "");
    }

    private Deliverable(
            DeliverableKey key,
            RecordReference record,
            SourcePointer source,
            byte[] canonical,
            Hash hash,
            boolean personal,
            String subject) {
        this.key = key;
        this.record = record;
        this.source = source;
        this.canonical = canonical.clone();
        this.hash = hash;
        this.personal = personal;
        this.subject = subject;
    }

    /** The same, which tells about a person: it is kept encrypted, and its hash is a keyed one. */
    public Deliverable ofPerson(String pseudonym) {
        return new Deliverable(key, record, source, canonical, hash, true, pseudonym);
    }

    /** Whether it tells something about a person. */
    public boolean personal() {
        return personal;
    }

    /** The pseudonym of that person; empty where it is about nobody. */
    public String subject() {
        return subject;
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
