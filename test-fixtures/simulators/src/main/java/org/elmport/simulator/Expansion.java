package org.elmport.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Puts objects in the place of references to them.
 *
 * @param lookups how to find the object of a reference, by the name of the reference
 */
record Expansion(Map<String, Function<UUID, Optional<ObjectNode>>> lookups) {

    /** Expands the references of an item that a query names; those that the item may have are allowed. */
    ObjectNode expand(ObjectNode item, Query query, Set<String> allowed) throws BadRequest {
        for (String name : query.all("expand")) {
            if (!allowed.contains(name)) {
                throw new BadRequest("expand does not know " + name);
            }
            Function<UUID, Optional<ObjectNode>> lookup = lookups.get(name);
            if (lookup != null && item.has(name)) {
                item.set(name, expanded(item.get(name), lookup));
            }
        }
        return item;
    }

    private static JsonNode expanded(JsonNode reference, Function<UUID, Optional<ObjectNode>> lookup) {
        if (reference.isArray()) {
            ArrayNode objects = Json.array();
            reference.forEach(each -> objects.add(expanded(each, lookup)));
            return objects;
        }
        // a reference that leads nowhere stays what it is
        return lookup.apply(UUID.fromString(reference.asText()))
                .map(JsonNode.class::cast)
                .orElse(reference);
    }
}
