package org.elmport.card;

/** One call to the router. */
public sealed interface CardOperation {

    /** Tells the router of a student, or that a student it knows is ours too. */
    record CreatePerson(PersonEntry person) implements CardOperation {}

    /** Replaces all that we say about a student. */
    record ReplacePerson(PersonEntry person) implements CardOperation {}

    /** Takes our institution away from a student; another that has the student keeps them. */
    record RemovePerson(PersonEntry person) implements CardOperation {}

    /** Registers a card. Its number is stored before. */
    record CreateCard(CardEntry card) implements CardOperation {}

    /** Replaces all that is known of a card. */
    record ReplaceCard(CardEntry card) implements CardOperation {}

    /** Removes a card. */
    record RemoveCard(CardEntry card) implements CardOperation {}
}
