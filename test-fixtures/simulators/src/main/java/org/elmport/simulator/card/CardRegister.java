package org.elmport.simulator.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elmport.card.CardNumberMint;

/** The cards of the router. */
final class CardRegister {

    private static final List<String> REQUIRED =
            List.of("cardStatusType", "cardType", "expiresAt", "issuedAt", "issuerIdentifier", "personIdentifier");
    private static final Set<String> TYPES = Set.of(
            "UNKNOWN",
            "PASSIVE",
            "SMART_NO_CDZ",
            "SMART_CDZ",
            "SMART_MAY_SP",
            "SMART_PASSIVE",
            "SMART_PASSIVE_EMULATION");
    private static final int MOST_NUMBERS = 100;

    private final TreeMap<String, ObjectNode> cards = new TreeMap<>();
    private final SplittableRandom random = new SplittableRandom(1);
    private final Clock clock;
    private final int conflictStatus;
    private final PersonRegister persons;

    CardRegister(Clock clock, int conflictStatus, PersonRegister persons) {
        this.clock = clock;
        this.conflictStatus = conflictStatus;
        this.persons = persons;
    }

    Stream<ObjectNode> of(Set<String> institutions) {
        return cards.values().stream().filter(card -> institutions.contains(issuer(card)));
    }

    boolean anyOf(String identifier, String institution) {
        return of(Set.of(institution))
                .anyMatch(card -> card.get("personIdentifier").asText().equalsIgnoreCase(identifier));
    }

    Optional<ObjectNode> card(String number) {
        return Optional.ofNullable(cards.get(number));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    RouterAnswer find(String number, Set<String> institutions) {
        return refusal(number, institutions)
                .orElseGet(() -> RouterAnswer.json(200, RouterViews.card(stored(number), today())));
    }

    RouterAnswer create(JsonNode sent, Set<String> institutions) {
        Optional<RouterAnswer> wrong = invalid(sent, institutions);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        String number = sent.path("cardNumber").asText();
        if (cards.containsKey(number)) {
            return RouterAnswer.error(conflictStatus, "ER-0002", "Card already exists");
        }
        ObjectNode card = ((ObjectNode) sent).deepCopy();
        card.put("cardNumber", number.isBlank() ? minted("001", issuer(sent)) : number);
        cards.put(card.get("cardNumber").asText(), card);
        return RouterAnswer.json(201, RouterViews.card(card, today()));
    }

    RouterAnswer replace(String number, JsonNode sent, Set<String> institutions) {
        Optional<RouterAnswer> wrong = refusal(number, institutions).or(() -> invalid(sent, institutions));
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (RouterViews.expired(stored(number), today()) && RouterViews.expired(sent, today())) {
            return RouterAnswer.error(400, "ER-0400", "An expired card needs a new date and a status");
        }
        ObjectNode card = ((ObjectNode) sent).deepCopy();
        card.put("cardNumber", number);
        cards.put(number, card);
        return RouterAnswer.json(200, RouterViews.card(card, today()));
    }

    RouterAnswer remove(String number, Set<String> institutions) {
        Optional<RouterAnswer> wrong = refusal(number, institutions);
        wrong.ifPresentOrElse(any -> {}, () -> cards.remove(number));
        return wrong.orElse(RouterAnswer.empty(204));
    }

    RouterAnswer generate(String prefix, String institution, int count) {
        if (count < 1 || count > MOST_NUMBERS || !prefix.matches("[0-9]{1,3}") || !institution.matches("[0-9]{9}")) {
            return RouterAnswer.mistake();
        }
        com.fasterxml.jackson.databind.node.ArrayNode numbers =
                com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.arrayNode();
        for (int made = 0; made < count; made++) {
            numbers.add(minted("0".repeat(3 - prefix.length()) + prefix, institution));
        }
        return RouterAnswer.json(200, numbers);
    }

    private String minted(String prefix, String institution) {
        String number;
        do {
            number = new CardNumberMint(prefix, institution, clock, random)
                    .next()
                    .value();
        } while (cards.containsKey(number));
        return number;
    }

    private Optional<RouterAnswer> refusal(String number, Set<String> institutions) {
        if (!cards.containsKey(number)) {
            return Optional.of(RouterAnswer.missing());
        }
        return institutions.contains(issuer(stored(number))) ? Optional.empty() : Optional.of(RouterAnswer.denied());
    }

    private Optional<RouterAnswer> invalid(JsonNode sent, Set<String> institutions) {
        boolean incomplete = REQUIRED.stream().anyMatch(name -> !sent.path(name).isTextual());
        boolean emptyProcessor = sent.has("processorIdentifier")
                && sent.get("processorIdentifier").asText().isEmpty();
        if (incomplete || emptyProcessor || !words(sent)) {
            return Optional.of(RouterAnswer.error(400, "ER-0400", "Bad request"));
        }
        if (!institutions.contains(issuer(sent))) {
            return Optional.of(RouterAnswer.error(401, "SE-0401", "Unauthorized"));
        }
        return persons.linked(sent.get("personIdentifier").asText(), issuer(sent))
                ? Optional.empty()
                : Optional.of(RouterAnswer.mistake());
    }

    private static boolean words(JsonNode sent) {
        try {
            LocalDate.parse(sent.get("expiresAt").asText());
            LocalDate.parse(sent.get("issuedAt").asText());
        } catch (DateTimeException malformed) {
            return false;
        }
        return Set.of("ACTIVE", "INACTIVE").contains(sent.get("cardStatusType").asText())
                && TYPES.contains(sent.get("cardType").asText());
    }

    private ObjectNode stored(String number) {
        return card(number).orElseThrow();
    }

    private static String issuer(JsonNode card) {
        return card.path("issuerIdentifier").asText();
    }
}
