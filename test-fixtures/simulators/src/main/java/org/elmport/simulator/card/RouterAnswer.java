package org.elmport.simulator.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** An answer before it is sent. */
record RouterAnswer(int status, String contentType, String body) {

    static RouterAnswer json(int status, JsonNode document) {
        return new RouterAnswer(status, "application/json", document.toString());
    }

    static RouterAnswer error(int status, String code, String message) {
        return json(
                status, JsonNodeFactory.instance.objectNode().put("code", code).put("message", message));
    }

    static RouterAnswer page(int status) {
        return new RouterAnswer(status, "text/html", "<html><body><h1>" + status + "</h1></body></html>");
    }

    static RouterAnswer empty(int status) {
        return new RouterAnswer(status, "", "");
    }

    static RouterAnswer missing() {
        return error(404, "ER-0404", "Not found");
    }

    /** The caller has made a mistake, which the router does not tell from one of its own. */
    static RouterAnswer mistake() {
        return error(500, "SE-0500", "Internal error");
    }

    static RouterAnswer denied() {
        return error(403, "SE-0000", "Access denied");
    }

    boolean success() {
        return status < 300;
    }
}
