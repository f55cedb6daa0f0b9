package org.elmport.card;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One student at one institution, with cards: as a source wants it, as a ledger remembers it, or as the router holds it.
 *
 * @param person the entry of the student; empty where there is none
 * @param cards the cards by their numbers
 */
public record StudentState(Optional<PersonEntry> person, SortedMap<String, CardEntry> cards) {

    /** Nothing is there. */
    public static final StudentState NONE = new StudentState(Optional.empty(), new TreeMap<>());

    /** Keeps a map of its own. */
    public StudentState {
        cards = Collections.unmodifiableSortedMap(new TreeMap<>(cards));
    }

    /** A student with cards. */
    public static StudentState of(PersonEntry person, Collection<CardEntry> cards) {
        SortedMap<String, CardEntry> byNumber = new TreeMap<>();
        cards.forEach(card -> byNumber.put(card.number().value(), card));
        return new StudentState(Optional.of(person), byNumber);
    }
}
