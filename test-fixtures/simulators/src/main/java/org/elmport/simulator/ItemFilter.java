package org.elmport.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Tells whether an item is one that a query asks for. */
final class ItemFilter {

    private ItemFilter() {}

    static boolean fits(JsonNode item, String filter, String value) {
        return switch (filter) {
            case "primaryCode" -> item.at("/primaryCode/code").asText().equals(value);
            case "q" ->
                StreamSupport.stream(item.path("name").spliterator(), false)
                        .anyMatch(name -> contains(name.path("value").asText(), value));
            // the window of the offering itself: neither has to do with the time of a change
            case "since" -> item.path("startDate").asText().compareTo(value) >= 0;
            case "until" -> item.path("endDate").asText().compareTo(value) <= 0;
            // the values of this filter lack the end that those of the field have
            case "associationType" -> item.path(filter).asText().equals(value + "Association");
            case "result-state" -> item.at("/result/state").asText().equals(value);
            default -> equalOrContained(item.path(filter), value);
        };
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static boolean equalOrContained(JsonNode found, String value) {
        return found.isArray()
                ? StreamSupport.stream(found.spliterator(), false)
                        .anyMatch(each -> each.asText().equals(value))
                : found.asText().equals(value);
    }

    /** The first name of an item. */
    static String name(JsonNode item) {
        return item.at("/name/0/value").asText();
    }
}
