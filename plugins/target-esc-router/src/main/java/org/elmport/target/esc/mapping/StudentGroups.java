package org.elmport.target.esc.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elmport.card.CardContent;
import org.elmport.card.CardFate;
import org.elmport.card.CardFinding;
import org.elmport.card.CardOptions;
import org.elmport.card.PersonEntry;
import org.elmport.card.PictureEntry;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.plugin.item.ItemMappingContext;
import org.elmport.plugin.item.ItemSink;
import org.elmport.plugin.item.MappedItem;

/** Sends what comes of the cards of one student after the other: a person once, however many cards there are. */
final class StudentGroups {

    private final ItemSink items;
    private final ItemMappingContext context;
    private final CardOptions options;
    private final Optional<PictureFolder> pictures;
    private final Set<String> repeated;
    private String student = "";
    private List<CardOutcome> cards = new ArrayList<>();

    /** Sends to a sink; the keys of numbers that several cards have are held back. */
    StudentGroups(
            ItemSink items,
            ItemMappingContext context,
            CardOptions options,
            Optional<PictureFolder> pictures,
            Set<String> repeated) {
        this.items = items;
        this.context = context;
        this.options = options;
        this.pictures = pictures;
        this.repeated = repeated;
    }

    void entry(String holder, byte[] value) throws IOException {
        if (!holder.equals(student)) {
            send();
            student = holder;
        }
        CardOutcome outcome = CardOutcome.read(value);
        if (holder.isEmpty()) {
            nobody(outcome);
        } else {
            cards.add(outcome);
        }
    }

    /** The record does not tell whose card it is. */
    private void nobody(CardOutcome outcome) throws IOException {
        if (outcome.fate() == CardFate.HELD_BACK) {
            items.heldBack(CardContent.CARD, outcome.key(), outcome.record());
            items.heldBack(CardContent.PERSON, "", outcome.record());
        } else if (!outcome.key().isEmpty()) {
            items.gone(CardContent.CARD, outcome.key());
        }
    }

    private void send() throws IOException {
        TreeMap<String, CardOutcome> sent = new TreeMap<>();
        Optional<CardOutcome> heldBack = Optional.empty();
        boolean withheld = false;
        for (CardOutcome outcome : cards) {
            if (outcome.fate() == CardFate.SENT && repeated.contains(outcome.key())) {
                find(CardFinding.CARD_NUMBER_TWICE, outcome);
                heldBack = Optional.of(heldBack(outcome));
            } else if (outcome.fate() == CardFate.SENT) {
                sent.putIfAbsent(outcome.key(), outcome);
            } else if (outcome.fate() == CardFate.HELD_BACK) {
                heldBack = Optional.of(heldBack(outcome));
            } else {
                withheld |= outcome.fate() == CardFate.WITHHELD;
                gone(outcome);
            }
        }
        for (CardOutcome outcome : sent.values()) {
            items.add(item(CardContent.CARD, outcome.key(), outcome, outcome.cardContent())
                    .comparedBy(CardContent.compared(CardContent.card(outcome.cardContent()))));
        }
        if (!sent.isEmpty()) {
            person(sent.firstEntry().getValue());
        } else if (heldBack.isPresent()) {
            items.heldBack(CardContent.PERSON, student, heldBack.get().record());
            items.heldBack(CardContent.PICTURE, student, heldBack.get().record());
        } else if (withheld) {
            items.gone(CardContent.PERSON, student);
            items.gone(CardContent.PICTURE, student);
        }
        cards = new ArrayList<>();
    }

    private CardOutcome heldBack(CardOutcome outcome) throws IOException {
        items.heldBack(CardContent.CARD, outcome.key(), outcome.record());
        return outcome;
    }

    /** A number that another card of the student has as well stays. */
    private void gone(CardOutcome outcome) throws IOException {
        boolean live = cards.stream()
                .anyMatch(card -> card.fate() == CardFate.SENT && card.key().equals(outcome.key()));
        if (!outcome.key().isEmpty() && !live) {
            items.gone(CardContent.CARD, outcome.key());
        }
    }

    private void person(CardOutcome outcome) throws IOException {
        items.add(item(CardContent.PERSON, student, outcome, outcome.personContent())
                .comparedBy(CardContent.compared(CardContent.person(outcome.personContent()))));
        if (pictures.isPresent()) {
            PictureFolder.Found found = pictures.get().find(outcome.learnerId());
            if (found.fault().isPresent()) {
                find(found.fault().get(), outcome);
                items.heldBack(CardContent.PICTURE, student, outcome.record());
            } else if (found.image().length > 0) {
                PersonEntry person = CardContent.person(outcome.personContent());
                PictureEntry picture = new PictureEntry(person.identifier(), options.institutionCode(), found.image());
                items.add(item(CardContent.PICTURE, student, outcome, CardContent.of(picture))
                        .comparedBy(CardContent.compared(picture)));
            }
        }
    }

    private MappedItem item(String kind, String key, CardOutcome outcome, byte[] content) {
        MappedItem item = new MappedItem(kind, key, outcome.record(), student, true, content);
        return outcome.learnerId().isEmpty()
                ? item
                : item.alsoCalled(List.of(context.pseudonyms().apply(outcome.learnerId())));
    }

    private void find(FindingCode code, CardOutcome outcome) {
        context.findings().add(Finding.of(code, outcome.record(), outcome.place(), "StudentCard", code.summary()));
    }

    /** Sends the last one. */
    void end() throws IOException {
        send();
    }
}
