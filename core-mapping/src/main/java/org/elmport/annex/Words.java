package org.elmport.annex;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elmport.elm.Concept;
import org.elmport.elm.LangString;
import org.elmport.vocabulary.CodeLists;

/** Texts and concepts in a few words, for tables. */
final class Words {

    private static final String ENGLISH = "en";

    private Words() {}

    /** A text, in English where there is one, and the languages it is in. */
    static String of(List<LangString> texts) {
        String languages = texts.stream().map(LangString::language).distinct().collect(Collectors.joining(", "));
        return Excerpt.plain(preferred(texts)) + " (" + languages + ")";
    }

    /** The English version, else the first; empty when there is none that says something. */
    static String preferred(List<LangString> texts) {
        return texts.stream()
                .filter(text -> !text.value().isBlank())
                .filter(text -> ENGLISH.equals(text.language()))
                .findFirst()
                .or(() -> texts.stream().filter(text -> !text.value().isBlank()).findFirst())
                .map(LangString::value)
                .orElse("");
    }

    /** Whether one of the texts says something. */
    static boolean any(List<LangString> texts) {
        return !preferred(texts).isEmpty();
    }

    /** A concept by its label. */
    static String of(Concept concept) {
        return of(concept.uri()).orElseGet(() -> {
            String own = preferred(concept.prefLabel());
            return Excerpt.plain(own.isEmpty() ? concept.uri() : own);
        });
    }

    /** The label of a concept of one of the lists held here. */
    static Optional<String> of(String iri) {
        CodeLists lists = CodeLists.standard();
        return lists.listOf(iri).flatMap(list -> lists.label(list, iri));
    }

    /** A number with a noun: {@code 1 outcome}, {@code 3 outcomes}. */
    static String count(int number, String singular, String plural) {
        return number + " " + (number == 1 ? singular : plural);
    }
}
