package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.elmport.record.SpecificationFields;
import org.elmport.record.Text;
import org.elmport.record.TextFormat;

/**
 * Reads learning outcomes. The standard has a list of outcomes, each a list of texts by language; systems also send one
 * list, or one text.
 */
final class LearningOutcomeReader {

    private static final String PATH = "/learningOutcomes";

    private LearningOutcomeReader() {}

    static void read(Item item, SpecificationFields.Builder fields) {
        JsonNode value = item.take("learningOutcomes");
        if (value.isTextual()) {
            fields.learningOutcomeText(TextReader.read(item, PATH, value));
        } else if (value.isArray() && oneTextByLanguage(value)) {
            item.tolerated(PATH, "One list of texts is read as one learning outcome in several languages.");
            add(fields, TextReader.read(item, PATH, value));
        } else if (value.isArray()) {
            each(item, value, fields);
        } else if (!value.isMissingNode()) {
            item.unreadable(PATH, value, "a list of learning outcomes");
        }
    }

    private static void each(Item item, JsonNode outcomes, SpecificationFields.Builder fields) {
        boolean flat = false;
        for (int i = 0; i < outcomes.size(); i++) {
            JsonNode outcome = outcomes.get(i);
            String path = PATH + "/" + i;
            flat |= !outcome.isArray();
            add(fields, outcome.isObject() ? single(item, path, outcome) : list(item, path, outcome));
        }
        if (flat) {
            item.tolerated(PATH, "Learning outcomes are read although they are not lists of texts by language.");
        }
    }

    private static Text list(Item item, String path, JsonNode outcome) {
        if (outcome.isTextual()) {
            return new Text(TextFormat.UNSTATED, java.util.List.of(new Text.Version("", outcome.textValue())));
        }
        return TextReader.read(item, path, outcome);
    }

    private static Text single(Item item, String path, JsonNode outcome) {
        return Values.word(item, path + "/value", outcome.path("value"))
                .map(value -> new Text(
                        TextFormat.UNSTATED,
                        java.util.List.of(
                                new Text.Version(outcome.path("language").asText(""), value))))
                .orElse(Text.EMPTY);
    }

    private static void add(SpecificationFields.Builder fields, Text outcome) {
        if (!outcome.isBlank()) {
            fields.addLearningOutcome(outcome);
        }
    }

    /** A flat list in which each language comes once says one thing, not several. */
    private static boolean oneTextByLanguage(JsonNode list) {
        Set<String> languages = new HashSet<>();
        for (JsonNode element : list) {
            if (!element.isObject() || !languages.add(element.path("language").asText(""))) {
                return false;
            }
        }
        return !list.isEmpty();
    }
}
