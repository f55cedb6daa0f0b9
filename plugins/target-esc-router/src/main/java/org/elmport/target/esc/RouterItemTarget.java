package org.elmport.target.esc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Consumer;
import org.elmport.card.CardContent;
import org.elmport.card.CardEntry;
import org.elmport.card.PersonEntry;
import org.elmport.card.PictureEntry;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.HeldItem;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.item.TargetItem;

/**
 * Brings students, their pictures and their cards to the router. We choose the identifiers, so whatever became of a
 * call, the same call again leads to the same end.
 */
final class RouterItemTarget implements ItemTarget {

    private final PersonDelivery persons;
    private final PictureDelivery pictures;
    private final CardDelivery cards;
    private final RouterListing listing;
    private final String institution;
    private final TargetContext context;

    RouterItemTarget(RouterClient client, RouterListing listing, String institution, TargetContext context) {
        RegisteredPersons registered = new RegisteredPersons(listing, context.pseudonyms());
        this.persons = new PersonDelivery(client, registered, institution);
        this.pictures = new PictureDelivery(client, registered, institution);
        this.cards = new CardDelivery(client, context.clock());
        this.listing = listing;
        this.institution = institution;
        this.context = context;
    }

    @Override
    public ItemAnswer deliver(TargetItem item) throws TargetException, InterruptedException {
        boolean known = !item.remoteId().isEmpty();
        try {
            switch (item.kind()) {
                case CardContent.PERSON -> {
                    PersonEntry person = CardContent.person(item.content());
                    return ours(person.institutionCode()) ? persons.deliver(person, known) : otherInstitution();
                }
                case CardContent.PICTURE -> {
                    PictureEntry picture = CardContent.picture(item.content());
                    return ours(picture.institutionCode()) ? pictures.deliver(picture) : otherInstitution();
                }
                case CardContent.CARD -> {
                    CardEntry card = CardContent.card(item.content());
                    return ours(card.institutionCode()) ? cards.deliver(card, known) : otherInstitution();
                }
                default -> throw otherKind(item);
            }
        } catch (NoAnswerException lost) {
            return ItemAnswer.unknown(String.valueOf(lost.getMessage()));
        }
    }

    private boolean ours(String institutionCode) {
        return institution.equals(institutionCode);
    }

    private static ItemAnswer otherInstitution() {
        return ItemAnswer.refused(
                RouterFinding.OTHER_INSTITUTION, "it has another institution than the target, and was not sent");
    }

    private static IllegalArgumentException otherKind(TargetItem item) {
        return new IllegalArgumentException("the router takes persons, pictures and cards, and no " + item.kind());
    }

    @Override
    public ItemAnswer withdraw(TargetItem item) throws TargetException, InterruptedException {
        try {
            return switch (item.kind()) {
                case CardContent.PERSON -> withdrawPerson(item);
                case CardContent.PICTURE ->
                    item.content().length == 0
                            ? pictures.withdraw(item.remoteId())
                            : pictures.withdraw(
                                    CardContent.picture(item.content()).holder());
                case CardContent.CARD -> cards.withdraw(number(item));
                default -> throw otherKind(item);
            };
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

    private static String number(TargetItem item) {
        return item.content().length == 0
                ? item.remoteId()
                : CardContent.card(item.content()).number().value();
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public Holding find(TargetItem item) throws TargetException, InterruptedException {
        try {
            return switch (item.kind()) {
                case CardContent.PERSON -> persons.holding(CardContent.person(item.content()), context.clock());
                case CardContent.CARD -> cards.holding(CardContent.card(item.content()));
                // the router gives pictures back as they came, but to fetch one is more than to send it
                case CardContent.PICTURE -> Holding.UNTOLD;
                default -> throw otherKind(item);
            };
        } catch (NoAnswerException lost) {
            throw RouterFault.of(lost);
        }
    }

    /** A token may be for several institutions; what others have is not ours to list, let alone to remove. */
    @Override
    public boolean list(Consumer<HeldItem> held) throws TargetException, InterruptedException {
        boolean whole = listing.walk(RouterCall.LIST_PERSONS, view -> person(view, held))
                .whole();
        whole &= listing.walk(RouterCall.LIST_CARDS, view -> card(view, held)).whole();
        return whole;
    }

    private void person(JsonNode view, Consumer<HeldItem> held) {
        JsonNode organisations = view.path("organisations");
        boolean pictured = false;
        boolean mine = organisations.isEmpty();
        for (JsonNode organisation : organisations) {
            boolean here = ours(RouterAnswers.code(organisation.path("organisation")));
            mine |= here;
            pictured |= here && organisation.path("hasPicture").asBoolean();
        }
        Optional<String> pseudonym = RouterAnswers.text(view, "identifier")
                .map(RegisteredPersons::comparable)
                .map(context.pseudonyms());
        if (mine && pseudonym.isPresent()) {
            held.accept(new HeldItem(CardContent.PERSON, pseudonym.get()));
            if (pictured) {
                held.accept(new HeldItem(CardContent.PICTURE, pseudonym.get()));
            }
        }
    }

    private void card(JsonNode view, Consumer<HeldItem> held) {
        String issuer = RouterAnswers.code(view.path("issuer"));
        RouterAnswers.text(view, "cardNumber")
                .filter(number -> issuer.isEmpty() || ours(issuer))
                .ifPresent(number -> held.accept(new HeldItem(CardContent.CARD, number)));
    }

    @Override
    public void close() {
        // connections end by themselves
    }
}
