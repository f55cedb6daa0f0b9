package org.elmport.plugin.item;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an {@link ItemMapping} must not forget between runs: the number that was minted for a card, the place of a
 * credential in a status list. It is kept in the ledger, encrypted; and it is kept for certain before anything that the
 * mapping has made of it is shown or delivered. A run that only plans remembers, too: so a plan stays true.
 */
public interface ItemMemory {

    /**
     * What is remembered under a key.
     *
     * @param key holds a pseudonym where it is about a person
     */
    Optional<byte[]> recall(String key);

    /**
     * Remembers a value, in place of an earlier one.
     *
     * @param key holds a pseudonym where it is about a person
     * @param subject the pseudonym of the person it is about, with whose data it is erased; empty for none
     * @param value any bytes; may be personal
     */
    void remember(String key, String subject, byte[] value);

    /** Forgets what is remembered under a key, if anything. */
    void forget(String key);

    /** What is remembered under a key; where nothing is, a new value, which is remembered from now on. */
    default byte[] recallOr(String key, String subject, Supplier<byte[]> made) {
        Optional<byte[]> known = recall(key);
        if (known.isPresent()) {
            return known.get();
        }
        byte[] value = made.get();
        remember(key, subject, value);
        return value;
    }
}
