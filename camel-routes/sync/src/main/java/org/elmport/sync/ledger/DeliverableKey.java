package org.elmport.sync.ledger;

import java.nio.charset.StandardCharsets;

/**
 * What tells one deliverable from all others of its job.
 *
 * @param profile the plane and form it belongs to, such as {@code loq}
 * @param kind what it is: the class of an entity, {@code credential}, {@code person} or {@code card}
 * @param key its identifier: the IRI of an entity; a pseudonym for what is personal
 */
public record DeliverableKey(String profile, String kind, String key) {

    /** The profile of catalogue entities. */
    public static final String LOQ = "loq";

    private static final int LONGEST = 2_000;

    /** Refuses an identifier that is longer than an index takes. */
    public DeliverableKey {
        if (key.length() > LONGEST) {
            throw new LedgerException(
                    LedgerException.Fault.FAILED,
                    "the identifier that starts with " + key.substring(0, 80) + " is longer than " + LONGEST
                            + " characters",
                    "Give the record a shorter identifier in the source system.");
        }
    }

    /** A catalogue entity. */
    public static DeliverableKey entity(String type, String iri) {
        return new DeliverableKey(LOQ, type, iri);
    }

    byte[] keyBytes() {
        return key.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return kind + " " + key;
    }
}
