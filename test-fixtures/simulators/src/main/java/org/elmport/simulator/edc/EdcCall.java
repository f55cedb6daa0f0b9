package org.elmport.simulator.edc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A request as a handler sees it.
 *
 * @param method its method
 * @param path its path, decoded
 * @param parameters those of the address, and the fields of a form
 * @param files the files of a form, in order
 * @param body the body, where it is no form
 * @param session the session that the cookie names; empty without one
 */
record EdcCall(
        String method, String path, Map<String, String> parameters, List<FormFile> files, String body, String session) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A file of a form. */
    record FormFile(String part, String name, String text) {}

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    List<FormFile> files(String part) {
        return files.stream().filter(file -> file.part().equals(part)).toList();
    }

    JsonNode json() {
        return json(body);
    }

    /** Missing where it is no JSON. */
    static JsonNode json(String text) {
        try {
            JsonNode read = MAPPER.readTree(text);
            return read == null ? MissingNode.getInstance() : read;
        } catch (IOException malformed) {
            return MissingNode.getInstance();
        }
    }
}
