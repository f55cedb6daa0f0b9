package org.elmport.validate.shacl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A document as JSON-LD, whatever form it had.
 *
 * @param kind what it is
 * @param json the JSON-LD
 */
record GraphDocument(Kind kind, JsonNode json) {

    /** What documents can be. */
    enum Kind {
        LOQ,
        CREDENTIAL
    }

    private static final String CONTEXT = "@context";

    /** How many nodes of each type stand in the document, those with the same id counted once. */
    Map<String, Long> nodes() {
        Map<String, Set<String>> ids = new TreeMap<>();
        collect(json, ids);
        Map<String, Long> counts = new TreeMap<>();
        ids.forEach((type, nodes) -> counts.put(type, (long) nodes.size()));
        return counts;
    }

    private static void collect(JsonNode node, Map<String, Set<String>> ids) {
        if (node.isObject()) {
            texts(either(node, "type", "@type")).forEach(type -> {
                Set<String> known = ids.computeIfAbsent(type, first -> new HashSet<>());
                String id = either(node, "id", "@id").asText();
                known.add(id.isEmpty() ? "unnamed node " + known.size() : id);
            });
            node.properties().forEach(field -> {
                if (!field.getKey().equals(CONTEXT)) {
                    collect(field.getValue(), ids);
                }
            });
        } else {
            node.forEach(item -> collect(item, ids));
        }
    }

    /** What the profiles of a credential are called in their code list. */
    Set<String> profileCodes() {
        Set<String> codes = new HashSet<>();
        JsonNode profiles = json.path("credentialProfiles");
        profiles.findValuesAsText("id").forEach(id -> codes.add(Terms.localName(id)));
        if (profiles.isTextual()) {
            codes.add(Terms.localName(profiles.asText()));
        }
        return codes;
    }

    static JsonNode either(JsonNode node, String one, String other) {
        return node.has(one) ? node.path(one) : node.path(other);
    }

    /** The texts of a value that is one text or a list of them. */
    static Set<String> texts(JsonNode value) {
        Set<String> texts = new HashSet<>();
        if (value.isTextual()) {
            texts.add(value.asText());
        }
        value.forEach(item -> {
            if (item.isTextual()) {
                texts.add(item.asText());
            }
        });
        return texts;
    }
}
