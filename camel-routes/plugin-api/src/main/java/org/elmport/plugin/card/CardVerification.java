package org.elmport.plugin.card;

import java.time.LocalDate;
import java.util.Optional;
import org.elmport.card.CardStatus;
import org.elmport.card.CardType;

/**
 * What a register says of a card; nothing about its holder.
 *
 * @param status whether it may be used; empty when the register says a word that is not known
 * @param type its make, where the register says it
 * @param expires the last day on which it is valid, where the register says it
 * @param issuerCode the code of who issued it; may be empty
 * @param issuerName the name of who issued it; may be empty
 */
public record CardVerification(
        Optional<CardStatus> status,
        Optional<CardType> type,
        Optional<LocalDate> expires,
        String issuerCode,
        String issuerName) {

    /** Whether the card may be used, by all that the register says. */
    public boolean valid() {
        return status.filter(CardStatus.ACTIVE::equals).isPresent();
    }
}
