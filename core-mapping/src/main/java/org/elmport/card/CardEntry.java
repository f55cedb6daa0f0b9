package org.elmport.card;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the router is to know of a card. Personal.
 *
 * @param number its number, which never changes
 * @param status whether it may be used; {@link CardStatus#EXPIRED} only in what the router says
 * @param type its make
 * @param issued the day on which it was issued
 * @param expires the last day on which it is valid
 * @param institutionCode the PIC of the institution that issues it
 * @param holder whose it is
 * @param processorCode the VAT number of who makes the card for the institution, never empty text
 * @param displayName the name on the card, where it is to be sent
 */
public record CardEntry(
        CardNumber number,
        CardStatus status,
        CardType type,
        LocalDate issued,
        LocalDate expires,
        String institutionCode,
        StudentIdentifier holder,
        Optional<String> processorCode,
        Optional<String> displayName) {

    /** The same in another state. */
    public CardEntry withStatus(CardStatus changed) {
        return new CardEntry(
                number, changed, type, issued, expires, institutionCode, holder, processorCode, displayName);
    }

    /** Says who issues it, and not which it is. */
    @Override
    public String toString() {
        return "card of " + institutionCode;
    }
}
