package org.elmport.app;

import java.io.PrintWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.elmport.card.CardContent;
import org.elmport.card.CardEntry;
import org.elmport.card.CardStatus;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.card.CardVerification;
import org.elmport.plugin.card.CardVerifier;
import org.elmport.sync.failure.TargetCalls;
import org.elmport.sync.ledger.DeliveredItem;
import org.elmport.sync.ledger.ItemLedger;
import org.elmport.sync.ledger.PendingItem;

/** Asks the router, as anybody may, for every card that a job has delivered, and says which are otherwise there. */
final class CardAudit {

    private final ItemLedger ledger;
    private final String target;
    private final CardVerifier verifier;
    private final TargetCalls calls;
    private final LocalDate today;

    /**
     * An audit.
     *
     * @param ledger what the job has delivered
     * @param target the name of its target
     * @param calls calls the router with patience
     * @param today the day by which cards are over
     */
    CardAudit(ItemLedger ledger, String target, CardVerifier verifier, TargetCalls calls, LocalDate today) {
        this.ledger = ledger;
        this.target = target;
        this.verifier = verifier;
        this.calls = calls;
        this.today = today;
    }

    /** Asks for all of them; how many are otherwise at the router. */
    int run(URI router, PrintWriter out) throws TargetException, InterruptedException {
        int asked = 0;
        int otherwise = 0;
        int erased = 0;
        List<DeliveredItem> page = ledger.known(target, CardContent.CARD, "");
        while (!page.isEmpty()) {
            for (DeliveredItem delivered : page) {
                if (!delivered.live() || !delivered.confirmed()) {
                    continue;
                }
                PendingItem item = delivered.item();
                Optional<CardEntry> card = ledger.content(item.key()).map(CardContent::card);
                if (card.isEmpty()) {
                    erased++;
                    continue;
                }
                asked++;
                Optional<String> difference = difference(card.get(), router);
                difference.ifPresent(
                        words -> out.println(CardContent.CARD + " " + item.key().key() + ": " + words));
                otherwise += difference.isPresent() ? 1 : 0;
            }
            page = ledger.known(
                    target,
                    CardContent.CARD,
                    page.get(page.size() - 1).item().key().key());
        }
        out.println("Asked for " + asked + " cards; " + otherwise + " are otherwise at the router."
                + (erased == 0 ? "" : " The content of " + erased + " is not kept any more."));
        return otherwise;
    }

    /** What is otherwise, without the number of the card. */
    private Optional<String> difference(CardEntry card, URI router) throws TargetException, InterruptedException {
        Optional<CardVerification> found = calls.call(() -> verifier.verify(router, card.number()));
        if (found.isEmpty()) {
            return Optional.of("the router does not know the card");
        }
        CardStatus expected = card.expires().isBefore(today) ? CardStatus.EXPIRED : card.status();
        Optional<CardStatus> status = found.get().status();
        if (!status.equals(Optional.of(expected))) {
            return Optional.of("the router says " + status.map(Enum::name).orElse("nothing that is known") + " and not "
                    + expected);
        }
        Optional<LocalDate> expires = found.get().expires();
        return expires.isEmpty() || expires.get().equals(card.expires())
                ? Optional.empty()
                : Optional.of("the router has another last day");
    }
}
