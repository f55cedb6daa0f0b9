package org.elmport.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** An answer before it is sent. */
final class Reply {

    private static final String CONTENT_TYPE = "Content-Type";

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    private final Delivery delivery;

    private Reply(int status, Map<String, String> headers, byte[] body, Delivery delivery) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.delivery = delivery;
    }

    static Reply json(int status, JsonNode document) {
        return of(status, "application/json", document.toString());
    }

    /** A problem document; its status is a string in OOAPI v5. */
    static Reply problem(int status, String title, String detail) {
        JsonNode document = Json.object()
                .put("status", Integer.toString(status))
                .put("title", title)
                .put("detail", detail);
        return of(status, "application/problem+json", document.toString());
    }

    static Reply notFound(String path) {
        return problem(404, "Resource not found", "There is nothing at " + path);
    }

    static Reply of(int status, String contentType, String body) {
        return new Reply(
                status, Map.of(CONTENT_TYPE, contentType), body.getBytes(StandardCharsets.UTF_8), Delivery.WHOLE);
    }

    Reply withHeader(String name, String value) {
        Map<String, String> changed = new TreeMap<>(headers);
        changed.put(name, value);
        return new Reply(status, Map.copyOf(changed), body, delivery);
    }

    Reply withBody(byte[] changed) {
        return new Reply(status, headers, changed, delivery);
    }

    Reply with(Delivery changed) {
        return new Reply(status, headers, body, changed);
    }

    boolean json() {
        return headers.getOrDefault(CONTENT_TYPE, "").contains("json");
    }

    /** The HTTP status. */
    int status() {
        return status;
    }

    /** The headers, {@code Content-Type} among them. */
    Map<String, String> headers() {
        return headers;
    }

    /** The whole body; not to be changed. */
    byte[] body() {
        return body;
    }

    /** How the body is sent. */
    Delivery delivery() {
        return delivery;
    }
}
