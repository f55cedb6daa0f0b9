package org.elmport.simulator.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What the router answers: objects with key and label where requests have words, and fields that nobody announced. */
final class RouterViews {

    private RouterViews() {}

    static ObjectNode person(StoredPerson person) {
        ObjectNode view = object().put("identifier", person.identifier());
        view.set("identifierCode", code("ESI"));
        view.put("organisationCount", person.organisations().size());
        ArrayNode organisations = view.putArray("organisations");
        person.organisations()
                .forEach((code, sent) -> organisations.add(
                        organisation(code, sent, person.pictures().containsKey(code))));
        view.putObject("unannounced").put("since", "yesterday");
        return view;
    }

    private static ObjectNode organisation(String institution, JsonNode sent, boolean pictured) {
        ObjectNode view = object();
        view.set(
                "academicLevel",
                sent.has("academicLevel") ? code(sent.get("academicLevel").asText()) : emptyCode());
        view.putObject("contactPoint").set("email", sent.get("email"));
        view.set("fullName", sent.get("fullName"));
        view.put("hasPicture", pictured);
        view.set("organisation", issuer(institution));
        return view;
    }

    static ObjectNode issuer(String institution) {
        ObjectNode view = object().put("id", 1).put("identifier", institution);
        view.set("identifierCode", code("PIC"));
        view.put("name", "University of " + institution);
        view.put("schacHomeOrganization", "schacHomeOrganization=uni.example");
        return view;
    }

    static ObjectNode card(JsonNode card, LocalDate today) {
        ObjectNode view = cardInList(card);
        view.set("cardStatusType", code(status(card, today)));
        view.set("cardType", code(card.get("cardType").asText()));
        view.put("hasOwnerAuthorization", true);
        return view;
    }

    /** Lists say neither status nor type. */
    static ObjectNode cardInList(JsonNode card) {
        ObjectNode view = object().put("cardNumber", card.get("cardNumber").asText());
        view.set("displayName", card.get("displayName"));
        view.put("expiresAt", card.get("expiresAt").asText());
        view.put("issuedAt", card.get("issuedAt").asText());
        view.set("issuer", issuer(card.get("issuerIdentifier").asText()));
        view.putObject("person").put("identifier", card.get("personIdentifier").asText());
        view.putNull("processor");
        view.put("unannounced", true);
        return view;
    }

    static ObjectNode publicStatus(JsonNode card, LocalDate today) {
        ObjectNode view = object().put("cardNumber", card.get("cardNumber").asText());
        view.set("displayName", card.get("displayName"));
        view.put("expiresAt", card.get("expiresAt").asText());
        view.put("issuedAt", card.get("issuedAt").asText());
        view.put("issuerIdentifier", card.get("issuerIdentifier").asText());
        view.put("status", status(card, today));
        return view;
    }

    static ObjectNode verification(JsonNode card, LocalDate today) {
        ObjectNode view = object().put("cardNumber", card.get("cardNumber").asText());
        view.set("cardType", code(card.get("cardType").asText()));
        view.set("cardStatusType", code(status(card, today)));
        view.put("expiresAt", card.get("expiresAt").asText());
        ObjectNode issuer = view.putObject("issuer");
        issuer.put("identifier", card.get("issuerIdentifier").asText());
        issuer.set("identifierType", code("PIC"));
        issuer.put("name", "University of " + card.get("issuerIdentifier").asText());
        return view;
    }

    static String status(JsonNode card, LocalDate today) {
        return expired(card, today) ? "EXPIRED" : card.get("cardStatusType").asText();
    }

    static boolean expired(JsonNode card, LocalDate today) {
        return LocalDate.parse(card.get("expiresAt").asText()).isBefore(today);
    }

    static <T> ObjectNode page(List<T> all, Function<T, ObjectNode> entry, int number, int size) {
        int from = (int) Math.min((long) number * size, all.size());
        int to = Math.min(from + size, all.size());
        ObjectNode view = object();
        view.putArray("content")
                .addAll(all.subList(from, to).stream().map(entry).toList());
        view.put("empty", from == to);
        view.putArray("links");
        view.putObject("page")
                .put("number", number)
                .put("size", size)
                .put("totalElements", all.size())
                .put("totalPages", (all.size() + size - 1) / size);
        return view;
    }

    private static ObjectNode code(String key) {
        return object().put("key", key).put("label", "label of " + key);
    }

    private static ObjectNode emptyCode() {
        return object().putNull("key").putNull("label");
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
