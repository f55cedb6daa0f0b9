package org.elmport.target.esc;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.elmport.card.CardEntry;
import org.elmport.card.CardNumber;
import org.elmport.card.PersonEntry;
import org.elmport.card.PictureEntry;
import org.elmport.plugin.TargetException;

/** The calls of the router's interface, one request each. */
final class RouterClient {

    private final RouterTransport transport;
    private final String base;
    private final String token;

    RouterClient(RouterTransport transport, URI base, String token) {
        this.transport = transport;
        this.base = base.toString();
        this.token = token;
    }

    /** Asks for a person by the identifier as the router spells it. */
    RouterReply findPerson(String identifier) throws TargetException, NoAnswerException, InterruptedException {
        return send(RouterCall.FIND_PERSON, "GET", person(identifier), "");
    }

    RouterReply createPerson(PersonEntry person) throws TargetException, NoAnswerException, InterruptedException {
        return send(RouterCall.CREATE_PERSON, "POST", "/persons", RouterBodies.of(person));
    }

    RouterReply replacePerson(PersonEntry person) throws TargetException, NoAnswerException, InterruptedException {
        return send(RouterCall.REPLACE_PERSON, "PUT", person(person.identifier().value()), RouterBodies.of(person));
    }

    /** Removes a person by the identifier as the router spells it, whatever it is. */
    RouterReply removePerson(String identifier) throws TargetException, NoAnswerException, InterruptedException {
        return send(RouterCall.REMOVE_PERSON, "DELETE", person(identifier), "");
    }

    RouterReply findCard(CardNumber number) throws TargetException, NoAnswerException, InterruptedException {
        return send(RouterCall.FIND_CARD, "GET", "/cards/" + number.value(), "");
    }

    RouterReply createCard(CardEntry card) throws TargetException, NoAnswerException, InterruptedException {
        return send(RouterCall.CREATE_CARD, "POST", "/cards", RouterBodies.of(card));
    }

    RouterReply replaceCard(CardEntry card) throws TargetException, NoAnswerException, InterruptedException {
        return send(RouterCall.REPLACE_CARD, "PUT", "/cards/" + card.number().value(), RouterBodies.of(card));
    }

    /** Removes a card by its number as the router spells it, whatever it is. */
    RouterReply removeCard(String number) throws TargetException, NoAnswerException, InterruptedException {
        return send(RouterCall.REMOVE_CARD, "DELETE", "/cards/" + escaped(number), "");
    }

    /** A page of the persons or of the cards, from 0. */
    RouterReply list(RouterCall list, int page, int size)
            throws TargetException, NoAnswerException, InterruptedException {
        String path = list == RouterCall.LIST_PERSONS ? "/persons" : "/cards";
        String sort = list == RouterCall.LIST_PERSONS ? "identifier" : "cardNumber";
        return send(list, "GET", path + "?sort=" + sort + "&direction=ASC&page=" + page + "&size=" + size, "");
    }

    /** Sends a picture of the size that the router wants, which is checked before. */
    RouterReply sendPicture(PictureEntry picture) throws TargetException, NoAnswerException, InterruptedException {
        MultipartFile file = MultipartFile.picture(picture.image());
        String path = picture(picture.institutionCode(), picture.holder().value()) + "?resize=false";
        return send(RouterCall.SEND_PICTURE, path, file);
    }

    RouterReply removePicture(String institution, String identifier)
            throws TargetException, NoAnswerException, InterruptedException {
        return send(RouterCall.REMOVE_PICTURE, "DELETE", picture(institution, identifier), "");
    }

    /** The columns of the file that the router imports, with their places. */
    RouterReply columns() throws TargetException, NoAnswerException, InterruptedException {
        return send(RouterCall.CSV_COLUMNS, "GET", "/cards/csv-config", "");
    }

    /** Has a table checked for an operation; nothing is imported. */
    RouterReply check(String operation, byte[] table) throws TargetException, NoAnswerException, InterruptedException {
        return send(RouterCall.CSV_CHECK, "/cards/validate-csv?operation=" + operation, MultipartFile.table(table));
    }

    private static String picture(String institution, String identifier) {
        return "/organisations/" + institution + "/person/" + escaped(identifier) + "/picture";
    }

    private static String person(String identifier) {
        return "/persons/" + escaped(identifier);
    }

    /** The interface wants the identifier in the path; all that has a meaning in addresses is escaped. */
    private static String escaped(String identifier) {
        return URLEncoder.encode(identifier, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private RouterReply send(RouterCall call, String path, MultipartFile file)
            throws TargetException, NoAnswerException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .setHeader("Authorization", "Bearer " + token)
                .setHeader("Content-Type", file.contentType())
                .POST(BodyPublishers.ofByteArray(file.body()));
        return transport.send(call, request);
    }

    private RouterReply send(RouterCall call, String method, String path, String body)
            throws TargetException, NoAnswerException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .setHeader("Authorization", "Bearer " + token)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.setHeader("Content-Type", "application/json");
        }
        return transport.send(call, request);
    }

    /** Says where it calls, and nothing of the token. */
    @Override
    public String toString() {
        return "router of student cards at " + base;
    }
}
