package org.elmport.target.esc.mapping;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.elmport.card.CardNumber;
import org.elmport.card.CardNumberMint;
import org.elmport.card.StudentIdentifier;
import org.elmport.plugin.item.ItemMappingContext;
import org.elmport.plugin.setting.Settings;

/**
 * The numbers of cards to which the source gives none. A number is minted once for a card and its holder, and remembered
 * before anything is made of it; whoever gets another student identifier gets other cards.
 */
final class CardNumbers {

    private final ItemMappingContext context;
    private final CardNumberMint mint;

    CardNumbers(Settings settings, ItemMappingContext context) {
        this.context = context;
        this.mint = new CardNumberMint(
                settings.get(CardSettings.NUMBER_PREFIX),
                settings.get(CardSettings.INSTITUTION),
                context.clock(),
                new SecureRandom());
    }

    /** The number of a card, minted now where it has none yet. */
    CardNumber stored(String cardId, StudentIdentifier holder) {
        String subject = context.pseudonyms().apply(holder.comparisonKey());
        byte[] number = context.memory()
                .recallOr(
                        key(cardId, holder), subject, () -> mint.next().value().getBytes(StandardCharsets.US_ASCII));
        return read(number).orElseThrow(() -> new IllegalStateException("what is remembered of a card is no number"));
    }

    /** The number of a card, where it has one. */
    Optional<CardNumber> known(String cardId, StudentIdentifier holder) {
        return context.memory().recall(key(cardId, holder)).flatMap(CardNumbers::read);
    }

    private static Optional<CardNumber> read(byte[] number) {
        return CardNumber.read(new String(number, StandardCharsets.US_ASCII)).number();
    }

    private String key(String cardId, StudentIdentifier holder) {
        return "card-number " + context.pseudonyms().apply(cardId + "\n" + holder.comparisonKey());
    }
}
