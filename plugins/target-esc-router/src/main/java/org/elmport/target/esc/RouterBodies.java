package org.elmport.target.esc;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.elmport.card.CardEntry;
import org.elmport.card.PersonEntry;

/** What is sent to the router: plain words where answers have objects, and nothing that is empty. */
final class RouterBodies {

    private RouterBodies() {}

    static String of(PersonEntry person) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("identifier", person.identifier().value());
        body.put("identifierCode", "ESI");
        ObjectNode organisation = body.putArray("personOrganisationUpdateViews").addObject();
        organisation.put("organisationIdentifier", person.institutionCode());
        person.fullName().ifPresent(name -> organisation.put("fullName", name));
        person.email().ifPresent(address -> organisation.put("email", address));
        person.academicLevel().ifPresent(level -> organisation.put("academicLevel", level.name()));
        return body.toString();
    }

    static String of(CardEntry card) {
        return fields(card).toString();
    }

    /** What is told of a card, by the names of the interface. */
    static ObjectNode fields(CardEntry card) {
        if (!card.status().writable()) {
            throw new IllegalArgumentException("a card expires by its date, and not by being told so");
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("cardNumber", card.number().value());
        body.put("cardStatusType", card.status().name());
        body.put("cardType", card.type().name());
        body.put("issuedAt", card.issued().toString());
        body.put("expiresAt", card.expires().toString());
        body.put("issuerIdentifier", card.institutionCode());
        body.put("personIdentifier", card.holder().value());
        card.processorCode().ifPresent(code -> body.put("processorIdentifier", code));
        card.displayName().ifPresent(name -> body.put("displayName", name));
        return body;
    }
}
