package org.elmport.card;

import java.util.Optional;

/**
 * What came of reading a card number.
 *
 * @param number the number; empty when the text is none
 * @param fault why it is none
 */
public record CardNumberReading(Optional<CardNumber> number, Optional<CardNumberFault> fault) {

    static CardNumberReading of(CardNumber number) {
        return new CardNumberReading(Optional.of(number), Optional.empty());
    }

    static CardNumberReading of(CardNumberFault fault) {
        return new CardNumberReading(Optional.empty(), Optional.of(fault));
    }
}
