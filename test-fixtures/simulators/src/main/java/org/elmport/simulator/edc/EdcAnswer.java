package org.elmport.simulator.edc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An answer before it is sent. */
record EdcAnswer(int status, String contentType, String body, String session) {

    static final String JSON = "application/json";
    private static final int NO_SUCH_PATH = 418;

    static EdcAnswer of(int status, String contentType, String body) {
        return new EdcAnswer(status, contentType, body, "");
    }

    static EdcAnswer json(JsonNode document) {
        return of(200, JSON, document.toString());
    }

    static EdcAnswer empty(int status) {
        return of(status, "", "");
    }

    static EdcAnswer page(int status) {
        return of(
                status,
                "text/html",
                "<html><body><h1>" + status + "</h1><p>Something <b>happened</b>.</p></body></html>");
    }

    /** The form of errors of the issuer and the wallet: it has a date of its own, and words in HTML. */
    static EdcAnswer error(int status, String code, String words) {
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("code", code)
                .put("message", "<strong>Node:</strong> " + words)
                .putNull("description")
                .put("timestamp", "2026-07-01T10:00:00+02:00")
                .put("path", "/api//v1//public/credentials/seal_batch");
        document.putObject("affectedAssets").put("mc.json", words);
        return of(status, JSON, document.toString());
    }

    /** What nobody has foreseen. */
    static EdcAnswer mistake() {
        return error(500, "UN-0000", "There's been an unexpected error");
    }

    static EdcAnswer noSuchPath() {
        return error(NO_SUCH_PATH, "GL-0001", "Endpoint not found");
    }

    /** The same, with a session that begins. */
    EdcAnswer in(String newSession) {
        return new EdcAnswer(status, contentType, body, newSession);
    }
}
