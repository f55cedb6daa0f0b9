package org.elmport.sync.ledger;

import java.util.Optional;

/** What a dead letter keeps of the thing that could not be delivered. */
public final class KeptPayload {

    private static final KeptPayload NONE = new KeptPayload(new byte[0], Optional.empty(), false);

    private final byte[] bytes;
    private final Optional<PayloadCipher> cipher;
    private final boolean kept;

    private KeptPayload(byte[] bytes, Optional<PayloadCipher> cipher, boolean kept) {
        this.bytes = bytes.clone();
        this.cipher = cipher;
        this.kept = kept;
    }

    /** Nothing: it is made anew when it is tried again. */
    public static KeptPayload none() {
        return NONE;
    }

    /** Something public, as it is. */
    public static KeptPayload open(byte[] bytes) {
        return new KeptPayload(bytes, Optional.empty(), true);
    }

    /** Something personal, encrypted; nothing where there is no key. */
    public static KeptPayload personal(byte[] bytes, Optional<PayloadCipher> cipher) {
        return cipher.isEmpty() ? NONE : new KeptPayload(bytes, cipher, true);
    }

    /** Whether there is anything to keep. */
    public boolean kept() {
        return kept;
    }

    boolean encrypted() {
        return cipher.isPresent();
    }

    byte[] bytes(DeliverableKey belongsTo) {
        return cipher.map(with -> with.encrypt(bytes, belongsTo)).orElseGet(bytes::clone);
    }
}
