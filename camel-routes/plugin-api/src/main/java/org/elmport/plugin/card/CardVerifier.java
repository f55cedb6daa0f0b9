package org.elmport.plugin.card;

import java.net.URI;
import java.util.Optional;
import org.elmport.card.CardNumber;
import org.elmport.plugin.TargetException;

/** Asks a register for a card, as anybody may. Implementations are found by {@link java.util.ServiceLoader}. */
public interface CardVerifier {

    /**
     * What the register says.
     *
     * @param register the address of the register, without a path
     * @return empty when it does not know the card
     * @throws IllegalArgumentException when the address is not encrypted and leads to another machine
     * @throws TargetException when the register does not answer
     * @throws InterruptedException when the command is to end
     */
    Optional<CardVerification> verify(URI register, CardNumber number) throws TargetException, InterruptedException;
}
