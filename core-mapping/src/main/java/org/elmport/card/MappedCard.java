package org.elmport.card;

import java.util.List;
import java.util.Optional;
import org.elmport.finding.Finding;

/**
 * What became of the record of a card.
 *
 * @param person the student; empty when nothing is to be sent
 * @param card the card; empty when nothing is to be sent
 * @param fate whether the card is to be at the router
 * @param findings what is wrong; no finding holds personal data
 */
public record MappedCard(
        Optional<PersonEntry> person, Optional<CardEntry> card, CardFate fate, List<Finding> findings) {

    /** Keeps a list of its own. */
    public MappedCard {
        findings = List.copyOf(findings);
    }

    /** Whether the holder objects, or has not agreed where that is needed: what was sent before is to go. */
    public boolean withheld() {
        return fate == CardFate.WITHHELD;
    }
}
