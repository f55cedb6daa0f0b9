package org.elmport.card;

/** The state of a card, in the words of the router. */
public enum CardStatus {
    /** The card may be used. */
    ACTIVE(true),
    /** The card may not be used, for now or for good. */
    INACTIVE(true),
    /** The card is past its date. Only read: the router says it of its own, and it cannot be sent. */
    EXPIRED(false);

    private final boolean writable;

    CardStatus(boolean writable) {
        this.writable = writable;
    }

    /** Whether it may be sent. */
    public boolean writable() {
        return writable;
    }
}
