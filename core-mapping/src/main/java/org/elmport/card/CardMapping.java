package org.elmport.card;

import java.util.Optional;
import java.util.function.Supplier;
import org.elmport.record.Consent;
import org.elmport.record.LearnerRecord;
import org.elmport.record.SourceState;
import org.elmport.record.StudentCardRecord;

/** Makes of the record of a card what the router is to know, and no more than that. Safe for any number of threads. */
public final class CardMapping {

    private final CardOptions options;

    private CardMapping(CardOptions options) {
        this.options = options;
    }

    /** A mapping with options. */
    public static CardMapping with(CardOptions options) {
        return new CardMapping(options);
    }

    /**
     * Maps one card. A learner whom the source has deleted or withdrawn has left or died, and takes the cards along.
     *
     * @param card the record
     * @param learner the record of its holder, where there is one
     * @param number gives the number that is stored for this card, minting and storing it where there is none; asked only
     *     when the record has none and nothing else is wrong
     */
    public MappedCard map(StudentCardRecord card, Optional<LearnerRecord> learner, Supplier<CardNumber> number) {
        CardReading reading = new CardReading(card, learner, options);
        if (!reading.ofThisInstitution()) {
            return reading.nothing(CardFate.ELSEWHERE);
        }
        if (withheld(card.consent())) {
            reading.find(CardFinding.CARD_WITHHELD, "consent");
            return reading.nothing(CardFate.WITHHELD);
        }
        boolean ended = card.sourceState() == SourceState.DELETED
                || learner.filter(who -> who.sourceState() != SourceState.CURRENT)
                        .isPresent()
                || reading.ends();
        return ended ? reading.nothing(CardFate.ENDED) : reading.result(number);
    }

    private boolean withheld(Consent consent) {
        return consent == Consent.REFUSED || (options.consentNeeded() && consent != Consent.GIVEN);
    }
}
