package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.record.Text;
import org.elmport.record.TextFormat;

/**
 * Reads texts in several languages. Version 5 has a list of language and value; version 4, and answers that mix the
 * two, have the text alone.
 */
final class TextReader {

    private TextReader() {}

    static Text read(Item item, String field) {
        return read(item, "/" + field, item.take(field));
    }

    static Text read(Item item, String path, JsonNode value) {
        List<Text.Version> versions = new ArrayList<>();
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                version(item, path + "/" + i, value.get(i)).ifPresent(versions::add);
            }
        } else if (!value.isMissingNode() && !value.isNull()) {
            if (!value.isTextual() || !value.textValue().isBlank()) {
                item.tolerated(path, "A single text is read where a list of texts by language should be.");
            }
            version(item, path, value).ifPresent(versions::add);
        }
        return versions.isEmpty() ? Text.EMPTY : new Text(TextFormat.UNSTATED, versions);
    }

    /** One text without a language, such as an abbreviation. */
    static Text plain(Item item, String field) {
        JsonNode value = item.take(field);
        if (value.isArray()) {
            return read(item, "/" + field, value);
        }
        return Values.word(item, "/" + field, value)
                .map(word -> Text.of("", word))
                .orElse(Text.EMPTY);
    }

    private static Optional<Text.Version> version(Item item, String path, JsonNode value) {
        if (value.isObject()) {
            Optional<String> language = Values.word(item, path + "/language", value.path("language"));
            return words(item, path + "/value", value.path("value"))
                    .map(text -> new Text.Version(language.orElse(""), text));
        }
        return words(item, path, value).map(text -> new Text.Version("", text));
    }

    private static Optional<String> words(Item item, String path, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            item.unreadable(path, value, "a text");
            return Optional.empty();
        }
        return Optional.of(value.textValue()).filter(text -> !text.isBlank());
    }
}
