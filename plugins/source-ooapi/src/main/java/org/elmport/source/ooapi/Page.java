package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;

/**
 * One page of a list.
 *
 * @param address where it was read
 * @param envelope the whole answer
 */
record Page(URI address, JsonNode envelope) {

    /** The page, when the answer is one. */
    static Page of(URI address, JsonNode json) throws SourceException {
        if (!json.isObject() || !json.path("items").isArray()) {
            throw new SourceException(
                    Fault.UNEXPECTED_ANSWER,
                    "GET " + ShownAddress.of(address)
                            + " answered with JSON that is no page of a list: items is missing.",
                    "Check the setting base-url: it must lead to an Open Education API, version 5.");
        }
        return new Page(address, json);
    }

    JsonNode items() {
        return envelope.path("items");
    }

    /** Whether another page follows. Version 4 does not say; there a page that is not full is the last. */
    boolean hasNext(int askedSize) {
        JsonNode next = envelope.path("hasNextPage");
        if (next.isBoolean() || next.isTextual()) {
            return next.asBoolean();
        }
        return items().size() >= size(askedSize);
    }

    /** The size of pages, as the system sees it. */
    int size(int askedSize) {
        return envelope.path("pageSize").asInt(askedSize);
    }

    int totalPages() {
        return envelope.path("totalPages").asInt(0);
    }

    List<String> ids(Entity entity) {
        List<String> ids = new ArrayList<>();
        items().forEach(item -> ids.add(item.path(entity.idField()).asText("")));
        return ids;
    }
}
