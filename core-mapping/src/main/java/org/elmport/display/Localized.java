package org.elmport.display;

import java.util.List;
import java.util.Optional;
import org.elmport.elm.Concept;
import org.elmport.elm.LangString;
import org.jsoup.Jsoup;

/** Texts in the language of a page, else in English, else in the first that there is. */
final class Localized {

    private final String language;

    Localized(String language) {
        this.language = language;
    }

    Optional<String> text(List<LangString> texts) {
        return in(language, texts)
                .or(() -> in("en", texts))
                .or(() -> texts.stream().findFirst().map(LangString::value));
    }

    /** The words of a text that may have markup. */
    Optional<String> words(List<LangString> texts) {
        return text(texts)
                .map(text -> text.indexOf('<') < 0 && text.indexOf('&') < 0
                        ? text
                        : Jsoup.parseBodyFragment(text).text());
    }

    private static Optional<String> in(String language, List<LangString> texts) {
        return texts.stream()
                .filter(text -> text.language().equals(language))
                .map(LangString::value)
                .findFirst();
    }

    /** The label of a concept; the end of its address where it has none. */
    String label(Concept concept) {
        return text(concept.prefLabel())
                .orElseGet(() -> concept.uri().substring(concept.uri().lastIndexOf('/') + 1));
    }

    List<String> labels(List<Concept> concepts) {
        return concepts.stream().map(this::label).distinct().toList();
    }
}
