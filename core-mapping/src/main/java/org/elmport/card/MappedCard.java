package org.elmport.card;

import java.util.List;
import java.util.Optional;
import org.elmport.finding.Finding;

/**
 * What became of the record of a card.
 *
 * @param person the student; empty when nothing is to be sent
 * @param card the card; empty when nothing is to be sent
 * @param withheld whether the holder objects, or has not agreed where that is needed: what was sent before is to go
 * @param findings what is wrong; no finding holds personal data
 */
public record MappedCard(
        Optional<PersonEntry> person, Optional<CardEntry> card, boolean withheld, List<Finding> findings) {

    /** Keeps a list of its own. */
    public MappedCard {
        findings = List.copyOf(findings);
    }
}
