package org.elmport.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.card.CardOperation.CreateCard;
import org.elmport.card.CardOperation.CreatePerson;
import org.elmport.card.CardOperation.RemoveCard;
import org.elmport.card.CardOperation.RemovePerson;
import org.elmport.card.CardOperation.ReplaceCard;
import org.elmport.card.CardOperation.ReplacePerson;
import org.jspecify.annotations.Nullable;

/**
 * Decides what to tell the router about one student at one institution. Pure: it asks nobody and remembers nothing.
 *
 * <p>The person comes before the cards, and goes after them; a card that may no longer be used is stopped before its
 * replacement comes. Only what the ledger knows to be ours is removed, and a person only when no card is left.
 */
public final class CardDifference {

    private final LocalDate today;

    /** Judges on a day, on which cards before it are expired. */
    public CardDifference(LocalDate today) {
        this.today = today;
    }

    /**
     * The calls to make, in their order; none when all is as it should be.
     *
     * @param wanted what the source has; {@link StudentState#NONE} for a student who left, opted out or died
     * @param remembered what the ledger knows that we told the router
     * @param held what the router holds, where it was asked; otherwise the ledger is believed
     */
    public List<CardOperation> operations(StudentState wanted, StudentState remembered, Optional<StudentState> held) {
        StudentState there = held.orElse(remembered);
        List<CardOperation> calls = new ArrayList<>();
        wanted.person().ifPresent(person -> person(person, there, remembered).ifPresent(calls::add));
        List<CardOperation> created = new ArrayList<>();
        for (CardEntry card : wanted.cards().values()) {
            CardEntry known = there.cards().get(card.number().value());
            if (known == null) {
                created.add(new CreateCard(card));
            } else if (differs(card, known, remembered.cards().get(card.number().value()))) {
                calls.add(new ReplaceCard(card));
            }
        }
        removals(wanted, remembered, there, calls);
        calls.addAll(created);
        personRemoval(wanted, remembered, there).ifPresent(calls::add);
        return List.copyOf(calls);
    }

    private static Optional<CardOperation> person(PersonEntry wanted, StudentState there, StudentState remembered) {
        if (there.person().isEmpty()) {
            return Optional.of(new CreatePerson(wanted));
        }
        PersonEntry known = there.person().get();
        Optional<PersonEntry> told = remembered.person();
        boolean same = agrees(wanted.fullName(), known.fullName(), told.flatMap(PersonEntry::fullName))
                && agrees(wanted.email(), known.email(), told.flatMap(PersonEntry::email))
                && agrees(wanted.academicLevel(), known.academicLevel(), told.flatMap(PersonEntry::academicLevel));
        return same ? Optional.empty() : Optional.of(new ReplacePerson(registered(wanted, known)));
    }

    /** The identifier stays as the router has it first, whatever the source makes of its case. */
    private static PersonEntry registered(PersonEntry wanted, PersonEntry known) {
        return new PersonEntry(
                known.identifier(),
                wanted.institutionCode(),
                wanted.fullName(),
                wanted.email(),
                wanted.academicLevel());
    }

    /** What we do not send counts only where we have sent it before: then it is to go. */
    private static <T> boolean agrees(Optional<T> wanted, Optional<T> known, Optional<T> told) {
        return wanted.isPresent() ? wanted.equals(known) : known.isEmpty() || told.isEmpty();
    }

    private boolean differs(CardEntry wanted, CardEntry known, @Nullable CardEntry told) {
        boolean facts = wanted.type() == known.type()
                && wanted.issued().equals(known.issued())
                && wanted.expires().equals(known.expires())
                && wanted.holder().equals(known.holder());
        Optional<CardEntry> before = Optional.ofNullable(told);
        boolean words = agrees(wanted.processorCode(), known.processorCode(), before.flatMap(CardEntry::processorCode))
                && agrees(wanted.displayName(), known.displayName(), before.flatMap(CardEntry::displayName));
        return !facts || !words || state(wanted) != state(known);
    }

    /** The router says of its own that a card is expired, so that is nothing to tell it. */
    private CardStatus state(CardEntry card) {
        return card.expires().isBefore(today) ? CardStatus.EXPIRED : card.status();
    }

    private static void removals(
            StudentState wanted, StudentState remembered, StudentState there, List<CardOperation> calls) {
        for (CardEntry card : there.cards().values()) {
            String number = card.number().value();
            if (!wanted.cards().containsKey(number) && remembered.cards().containsKey(number)) {
                calls.add(new RemoveCard(card));
            }
        }
    }

    private static Optional<CardOperation> personRemoval(
            StudentState wanted, StudentState remembered, StudentState there) {
        boolean ours = wanted.person().isEmpty() && remembered.person().isPresent();
        boolean cardless = remembered.cards().keySet().containsAll(there.cards().keySet());
        return ours && cardless && wanted.cards().isEmpty() ? there.person().map(RemovePerson::new) : Optional.empty();
    }
}
