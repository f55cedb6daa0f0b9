package org.elmport.target.esc.mapping;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.elmport.plugin.item.ItemMappingContext;

/**
 * What each record of the source has become, so that a record whose identifiers are spoilt one day still tells what it is
 * about: then that stays as it is at the router, instead of being taken for gone.
 */
final class KnownCards {

    private final ItemMappingContext context;

    KnownCards(ItemMappingContext context) {
        this.context = context;
    }

    /**
     * What a record has become.
     *
     * @param student the pseudonym of the student
     * @param card the pseudonym of the number of the card
     */
    record Known(String student, String card) {}

    Optional<Known> find(String cardId) {
        return context.memory().recall(key(cardId)).map(KnownCards::read);
    }

    /** Remembers it, where it is not known as it is. */
    void note(String cardId, Known known) {
        if (!find(cardId).equals(Optional.of(known))) {
            byte[] value = (known.student() + "\n" + known.card()).getBytes(StandardCharsets.UTF_8);
            context.memory().remember(key(cardId), known.student(), value);
        }
    }

    private static Known read(byte[] value) {
        String text = new String(value, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        return new Known(text.substring(0, end), text.substring(end + 1));
    }

    private String key(String cardId) {
        return "card-of " + context.pseudonyms().apply(cardId);
    }
}
