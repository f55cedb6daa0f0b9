package org.elmport.target.esc;

import java.util.Optional;
import org.elmport.card.CardEntry;
import org.elmport.card.CardNumber;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;

/** Brings cards to the router and takes them back. A card always has its number before it is sent. */
final class CardDelivery {

    private final RouterClient client;

    CardDelivery(RouterClient client) {
        this.client = client;
    }

    /** Creates first, or replaces first where the router has confirmed the card before. */
    ItemAnswer deliver(CardEntry card, boolean known) throws TargetException, NoAnswerException, InterruptedException {
        RouterReply reply = known ? client.replaceCard(card) : client.createCard(card);
        if (reply.meaning() == Meaning.KNOWN) {
            reply = client.replaceCard(card);
        } else if (known && reply.meaning() == Meaning.ABSENT) {
            reply = client.createCard(card);
        }
        return answer(reply, card.number());
    }

    ItemAnswer withdraw(CardNumber number) throws TargetException, NoAnswerException, InterruptedException {
        RouterReply reply = client.removeCard(number);
        return reply.meaning() == Meaning.ABSENT
                ? ItemAnswer.delivered(number.value(), reply.words())
                : answer(reply, number);
    }

    /** What the router holds of a card. */
    Optional<CardEntry> find(CardNumber number) throws TargetException, NoAnswerException, InterruptedException {
        RouterReply reply = client.findCard(number);
        return switch (reply.meaning()) {
            case DONE -> RouterAnswers.card(reply.body());
            case ABSENT, FOREIGN -> Optional.empty();
            default -> throw RouterFault.of(reply);
        };
    }

    private static ItemAnswer answer(RouterReply reply, CardNumber number) throws TargetException {
        return switch (reply.meaning()) {
            case DONE -> ItemAnswer.delivered(number.value(), reply.words());
            case FOREIGN -> ItemAnswer.refused(RouterFinding.CARD_OF_ANOTHER, reply.words());
            case GONE -> ItemAnswer.refused(RouterFinding.STUDENT_ANONYMISED, reply.words());
            case INVALID, ABSENT, ELSEWHERE, KNOWN -> ItemAnswer.refused(RouterFinding.CARD_NOT_TAKEN, reply.words());
            case FAULTY -> ItemAnswer.unknown(reply.words());
            case BUSY, UNAUTHORISED -> throw RouterFault.of(reply);
        };
    }
}
