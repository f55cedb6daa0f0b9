package org.elmport.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.elmport.node.PlainText;
import org.jspecify.annotations.Nullable;

/** The texts of one property while they come in, to be written by language. */
final class LanguageMap {

    /** A text that waits: its octets where they are known, else itself. */
    private record Waiting(@Nullable PlainText plain, String text) {

        void write(JsonGenerator json) throws IOException {
            if (plain != null) {
                JsonText.write(plain, json);
            } else {
                JsonText.write(text, json);
            }
        }
    }

    private final List<String> languages = new ArrayList<>();
    private final List<Waiting> texts = new ArrayList<>();

    boolean isEmpty() {
        return texts.isEmpty();
    }

    void add(String language, String text) {
        add(language, new Waiting(null, text));
    }

    void add(String language, PlainText text) {
        add(language, new Waiting(text, ""));
    }

    private void add(String language, Waiting text) {
        languages.add(language.isEmpty() ? LoqContext.NO_LANGUAGE : language);
        texts.add(text);
    }

    /** Writes the texts as an object, in the order in which the languages came, and forgets them. */
    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < texts.size(); i++) {
            String language = languages.get(i);
            if (languages.indexOf(language) == i) {
                json.writeFieldName(language);
                writeLanguage(json, language, i);
            }
        }
        json.writeEndObject();
        languages.clear();
        texts.clear();
    }

    private void writeLanguage(JsonGenerator json, String language, int first) throws IOException {
        if (languages.lastIndexOf(language) == first) {
            texts.get(first).write(json);
            return;
        }
        json.writeStartArray();
        for (int i = first; i < texts.size(); i++) {
            if (languages.get(i).equals(language)) {
                texts.get(i).write(json);
            }
        }
        json.writeEndArray();
    }
}
