package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads single values tolerantly: what can be understood is taken, with a finding where it should look different. */
final class Values {

    /** Digits before and after the point of a number that means anything in a catalogue. */
    private static final int MAX_DIGITS = 20;

    private Values() {}

    /** A text of one line, such as an identifier, a word of a list or an address. */
    static Optional<String> word(Item item, String field) {
        return word(item, "/" + field, item.take(field));
    }

    static Optional<String> word(Item item, String path, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (value.isArray() && value.size() == 1 && value.get(0).isTextual()) {
            item.tolerated(path, "A list of one is read as its only value.");
            return word(item, path + "/0", value.get(0));
        }
        if (value.isContainerNode()) {
            item.unreadable(path, value, "a text");
            return Optional.empty();
        }
        if (!value.isTextual()) {
            item.tolerated(path, item.describe(value) + " is read as a text.");
        }
        return Optional.of(text(value).strip()).filter(word -> !word.isEmpty());
    }

    /** A list of words; one word alone is taken for a list of one. */
    static List<String> words(Item item, String field) {
        JsonNode value = item.take(field);
        String path = "/" + field;
        List<String> words = new ArrayList<>();
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                word(item, path + "/" + i, value.get(i)).ifPresent(words::add);
            }
        } else if (value.isValueNode() && !value.isMissingNode()) {
            item.tolerated(path, item.describe(value) + " is read as a list of one.");
            word(item, path, value).ifPresent(words::add);
        } else if (value.isObject()) {
            item.unreadable(path, value, "a list of texts");
        }
        return words;
    }

    /** The identifier of another entity, which may stand there itself when it was expanded. */
    static Optional<String> reference(Item item, String field, String idField) {
        return reference(item, "/" + field, item.take(field), idField);
    }

    static List<String> references(Item item, String field, String idField) {
        JsonNode value = item.take(field);
        List<String> ids = new ArrayList<>();
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                reference(item, "/" + field + "/" + i, value.get(i), idField).ifPresent(ids::add);
            }
        } else {
            reference(item, "/" + field, value, idField).ifPresent(ids::add);
        }
        return ids;
    }

    /** The same, at a place. */
    static Optional<String> reference(Item item, String path, JsonNode value, String idField) {
        return value.isObject() ? word(item, path + "/" + idField, value.path(idField)) : word(item, path, value);
    }

    /** A number, which may be written as a text, with a point or a comma. */
    static Optional<BigDecimal> number(Item item, String path, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (value.isTextual() && value.textValue().isBlank()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = value.isNumber()
                ? Optional.of(value.decimalValue())
                : value.isTextual() ? parse(value.textValue()) : Optional.empty();
        if (number.filter(Values::sensible).isEmpty()) {
            item.unreadable(path, value, "a number");
            return Optional.empty();
        }
        return number;
    }

    private static Optional<BigDecimal> parse(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip().replace(',', '.')));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static boolean sensible(BigDecimal number) {
        return number.precision() <= MAX_DIGITS && Math.abs(number.scale()) <= MAX_DIGITS;
    }

    private static String text(JsonNode value) {
        return value.isBigDecimal() && sensible(value.decimalValue())
                ? value.decimalValue().toPlainString()
                : value.asText();
    }

    /** A name as it stands in a JSON pointer. */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
