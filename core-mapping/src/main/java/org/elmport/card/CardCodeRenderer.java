package org.elmport.card;

/**
 * Makes the QR code of a card, offline. Implementations are found by {@link java.util.ServiceLoader}; they keep no state,
 * and may be used by any number of threads.
 */
public interface CardCodeRenderer {

    /** The picture of the code with the address of a card, as the router's own codes have it. */
    byte[] render(CardNumber number, CardCodeStyle style);
}
