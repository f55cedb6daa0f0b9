package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.elmport.record.SourceState;

/**
 * Decides who may see a record. Systems mark records for single consumers, such as an alliance of universities; those
 * are not for the public.
 *
 * @param allowedConsumers the consumers whose records are published; empty for all
 * @param publishHidden whether to publish what is hidden from the institution's own students
 * @param clock tells what day it is
 */
record Visibility(Set<String> allowedConsumers, boolean publishHidden, Clock clock) {

    SourceState state(Item item) {
        JsonNode consumers = item.take("consumers");
        // version 6 has one
        JsonNode consumer = item.take("consumer");
        List<JsonNode> entries = new ArrayList<>();
        consumers.forEach(entries::add);
        if (consumer.isObject()) {
            entries.add(consumer);
        }
        if (!entries.isEmpty()) {
            item.addOnce(OoapiFinding.CONSUMER_DATA_LOST, "/consumers", "consumers is not carried over.");
        }
        boolean shown = allowed(item, entries) && seen(item, entries);
        return shown && valid(item) ? SourceState.CURRENT : SourceState.WITHDRAWN;
    }

    private boolean allowed(Item item, List<JsonNode> entries) {
        List<String> keys = entries.stream()
                .map(entry -> entry.path("consumerKey").asText())
                .filter(key -> !key.isEmpty())
                .toList();
        if (allowedConsumers.isEmpty() || keys.isEmpty() || keys.stream().anyMatch(allowedConsumers::contains)) {
            return true;
        }
        item.add(
                OoapiFinding.NOT_FOR_PUBLIC,
                "/consumers",
                "It is meant for " + String.join(", ", keys) + ", none of which is among the allowed consumers.");
        return false;
    }

    /** Where every alliance that it is offered to hides it from the institution's own students, it is not public. */
    private boolean seen(Item item, List<JsonNode> entries) {
        List<JsonNode> alliances = new ArrayList<>();
        entries.forEach(entry -> entry.path("alliances").forEach(alliances::add));
        boolean hidden = !alliances.isEmpty()
                && alliances.stream()
                        .allMatch(alliance -> "false"
                                .equals(alliance.path("visibleForOwnStudents").asText()));
        if (hidden && !publishHidden) {
            item.add(
                    OoapiFinding.NOT_FOR_PUBLIC,
                    "/consumers",
                    "It is offered to an alliance only and hidden from the institution's own students.");
        }
        return !hidden || publishHidden;
    }

    /** The day in validTo is the first on which it is no longer valid. */
    private boolean valid(Item item) {
        JsonNode until = item.take("validTo");
        try {
            return !until.isTextual()
                    || LocalDate.now(clock)
                            .isBefore(LocalDate.parse(until.textValue().strip()));
        } catch (java.time.format.DateTimeParseException notADate) {
            // whoever reads the field says so
            return true;
        }
    }
}
