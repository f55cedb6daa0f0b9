package org.elmport.target.edc;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * What the issuer or the wallet answered.
 *
 * @param call what was asked for
 * @param status the status
 * @param meaning what that means
 * @param words the same in words, with status and code, and nothing of the content
 * @param body the content; missing where it is no JSON
 * @param retryAfter how long to wait at least; zero where it is not said
 */
record EdcReply(EdcCall call, int status, Meaning meaning, String words, JsonNode body, Duration retryAfter) {

    boolean done() {
        return meaning == Meaning.DONE;
    }

    /** The code of an error of the issuer or the wallet; empty where it has none. */
    String code() {
        return body.path("code").asText();
    }

    /** What is in the content belongs to a person. */
    @Override
    public String toString() {
        return call.word() + ": " + words;
    }
}
