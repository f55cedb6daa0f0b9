package org.elmport.target.esc;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.elmport.card.CardEntry;
import org.elmport.card.CardNumber;
import org.elmport.card.PersonEntry;
import org.elmport.card.StudentState;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;

/** Brings cards to the router and takes them back. A card always has its number before it is sent. */
final class CardDelivery {

    private final RouterClient client;
    private final Clock clock;

    CardDelivery(RouterClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Creates first, or replaces first where the router has confirmed the card before. */
    ItemAnswer deliver(CardEntry card, boolean known) throws TargetException, NoAnswerException, InterruptedException {
        RouterReply reply = known ? client.replaceCard(card) : client.createCard(card);
        if (reply.meaning() == Meaning.KNOWN) {
            reply = client.replaceCard(card);
        } else if (known && reply.meaning() == Meaning.ABSENT) {
            reply = client.createCard(card);
        }
        // a card that is over cannot be replaced, not even by what it is: so a call that is made twice may be refused
        boolean done = reply.meaning() == Meaning.INVALID && holding(card).state() == Holding.State.SAME;
        return done
                ? ItemAnswer.delivered(card.number().value(), "the router has it already")
                : answer(reply, card.number().value());
    }

    /** Whether the router holds a card as it should be. */
    Holding holding(CardEntry wanted) throws TargetException, NoAnswerException, InterruptedException {
        PersonEntry holder = PersonEntry.of(wanted.holder(), wanted.institutionCode());
        return find(wanted.number())
                .map(held -> Holdings.compare(
                        StudentState.of(holder, List.of(wanted)),
                        StudentState.of(holder, List.of(held)),
                        wanted.number().value(),
                        clock))
                .orElse(Holding.ABSENT);
    }

    /** Takes a card back by its number as the router spells it, even when that is no number that we would mint. */
    ItemAnswer withdraw(String number) throws TargetException, NoAnswerException, InterruptedException {
        RouterReply reply = client.removeCard(number);
        return reply.meaning() == Meaning.ABSENT ? ItemAnswer.delivered(number, reply.words()) : answer(reply, number);
    }

    private Optional<CardEntry> find(CardNumber number)
            throws TargetException, NoAnswerException, InterruptedException {
        RouterReply reply = client.findCard(number);
        return switch (reply.meaning()) {
            case DONE -> RouterAnswers.card(reply.body());
            case ABSENT, FOREIGN -> Optional.empty();
            default -> throw RouterFault.of(reply);
        };
    }

    private static ItemAnswer answer(RouterReply reply, String number) throws TargetException {
        return switch (reply.meaning()) {
            case DONE -> ItemAnswer.delivered(number, reply.words());
            case FOREIGN -> ItemAnswer.refused(RouterFinding.CARD_OF_ANOTHER, reply.words());
            case GONE -> ItemAnswer.refused(RouterFinding.STUDENT_ANONYMISED, reply.words());
            case INVALID, ABSENT, ELSEWHERE, KNOWN -> ItemAnswer.refused(RouterFinding.CARD_NOT_TAKEN, reply.words());
            case FAULTY -> ItemAnswer.unknown(reply.words());
            case BUSY, UNAUTHORISED -> throw RouterFault.of(reply);
        };
    }
}
