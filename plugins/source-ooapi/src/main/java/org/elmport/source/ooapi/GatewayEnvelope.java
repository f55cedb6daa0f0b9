package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.elmport.plugin.SourceException.Fault;

/**
 * Unwraps answers of a gateway in front of several institutions. Its status is 200 even where an institution failed;
 * the envelope has the status of each, and an institution that is down must not look like an empty one.
 */
final class GatewayEnvelope {

    private GatewayEnvelope() {}

    /** The answer of the one institution; any other JSON as it is. */
    static JsonNode unwrap(String address, JsonNode json, Optional<String> endpoint) throws Trouble {
        if (!json.path("gateway").isObject() || !json.path("responses").isObject()) {
            return json;
        }
        JsonNode endpoints = json.path("gateway").path("endpoints");
        String name = endpoint.orElseGet(() -> only(endpoints));
        if (!endpoints.has(name)) {
            throw Trouble.lasting(
                    Fault.UNEXPECTED_ANSWER,
                    "GET " + address + " answered as a gateway for " + endpoints.size() + " institutions.",
                    "Name the one to read in the setting gateway-endpoint.");
        }
        int status = endpoints.path(name).path("responseCode").asInt(0);
        if (status < 200 || status >= 300) {
            String message = "GET " + address + ": the gateway answered 200, but " + name + " behind it "
                    + (status == 0 ? "did not answer" : "answered " + status) + ".";
            throw StatusReader.trouble(message, status == 0 ? 502 : status).withStatus(status == 0 ? 502 : status);
        }
        return json.path("responses").path(name);
    }

    private static String only(JsonNode endpoints) {
        return endpoints.size() == 1 ? endpoints.fieldNames().next() : "";
    }
}
