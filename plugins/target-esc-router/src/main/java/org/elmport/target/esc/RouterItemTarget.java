package org.elmport.target.esc;

import java.util.List;
import java.util.function.Consumer;
import org.elmport.card.CardContent;
import org.elmport.card.CardNumber;
import org.elmport.card.PersonEntry;
import org.elmport.card.StudentState;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.HeldItem;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.item.TargetItem;

/**
 * Brings students and cards to the router. We choose the identifiers, so whatever became of a call, the same call again
 * leads to the same end.
 */
final class RouterItemTarget implements ItemTarget {

    private final PersonDelivery persons;
    private final CardDelivery cards;
    private final RouterListing listing;
    private final TargetContext context;

    RouterItemTarget(PersonDelivery persons, CardDelivery cards, RouterListing listing, TargetContext context) {
        this.persons = persons;
        this.cards = cards;
        this.listing = listing;
        this.context = context;
    }

    @Override
    public ItemAnswer deliver(TargetItem item) throws TargetException, InterruptedException {
        boolean known = !item.remoteId().isEmpty();
        try {
            return person(item)
                    ? persons.deliver(CardContent.person(item.content()), known)
                    : cards.deliver(CardContent.card(item.content()), known);
        } catch (NoAnswerException lost) {
            return ItemAnswer.unknown(String.valueOf(lost.getMessage()));
        }
    }

    @Override
    public ItemAnswer withdraw(TargetItem item) throws TargetException, InterruptedException {
        try {
            return person(item) ? withdrawPerson(item) : cards.withdraw(number(item));
        } catch (NoAnswerException lost) {
            return ItemAnswer.unknown(String.valueOf(lost.getMessage()));
        }
    }

    /** The ledger may have no more than the pseudonym of a person; the router knows who that is. */
    private ItemAnswer withdrawPerson(TargetItem item) throws TargetException, NoAnswerException, InterruptedException {
        return item.content().length == 0
                ? persons.withdraw(item.remoteId())
                : persons.withdraw(CardContent.person(item.content()).identifier());
    }

    private static CardNumber number(TargetItem item) {
        return item.content().length == 0
                ? CardNumber.read(item.remoteId()).number().orElseThrow()
                : CardContent.card(item.content()).number();
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public Holding find(TargetItem item) throws TargetException, InterruptedException {
        try {
            return person(item)
                    ? holding(CardContent.person(item.content()))
                    : cards.holding(CardContent.card(item.content()));
        } catch (NoAnswerException lost) {
            throw RouterFault.of(lost);
        }
    }

    private Holding holding(PersonEntry wanted) throws TargetException, NoAnswerException, InterruptedException {
        return persons.find(wanted.identifier())
                .map(held -> Holdings.compare(
                        StudentState.of(wanted, List.of()), StudentState.of(held, List.of()), context.clock()))
                .orElse(Holding.ABSENT);
    }

    @Override
    public boolean list(Consumer<HeldItem> held) throws TargetException, InterruptedException {
        boolean whole = listing.walk(
                        RouterCall.LIST_PERSONS,
                        view -> RouterAnswers.text(view, "identifier")
                                .map(PersonDelivery::comparable)
                                .ifPresent(key -> held.accept(new HeldItem(
                                        CardContent.PERSON, context.pseudonyms().apply(key)))))
                .whole();
        whole &= listing.walk(
                        RouterCall.LIST_CARDS,
                        view -> RouterAnswers.text(view, "cardNumber")
                                .ifPresent(number -> held.accept(new HeldItem(CardContent.CARD, number))))
                .whole();
        return whole;
    }

    private static boolean person(TargetItem item) {
        return switch (item.kind()) {
            case CardContent.PERSON -> true;
            case CardContent.CARD -> false;
            default -> throw new IllegalArgumentException("the router takes persons and cards, and no " + item.kind());
        };
    }

    @Override
    public void close() {
        // connections end by themselves
    }
}
