package org.elmport.card;

/** The make of a card, in the words of the router. */
public enum CardType {
    /** Nothing is known. */
    UNKNOWN("unknown"),
    /** A card without electronics. */
    PASSIVE("plastic, without electronics"),
    /** A chip card without the data zone of the European Student Card. */
    SMART_NO_CDZ("chip card without the European data zone"),
    /** A chip card with the data zone of the European Student Card. */
    SMART_CDZ("chip card with the European data zone"),
    /** A chip card with data of service providers. */
    SMART_MAY_SP("chip card with data of service providers"),
    /** A card on a phone that is only shown. */
    SMART_PASSIVE("digital, only shown"),
    /** A card on a phone that behaves like a chip card. */
    SMART_PASSIVE_EMULATION("digital, behaves like a chip card");

    private final String words;

    CardType(String words) {
        this.words = words;
    }

    /** The type in words. */
    public String words() {
        return words;
    }
}
