package org.elmport.university;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One text in several languages.
 *
 * @param entries the languages, in the order of entry; a flawed record may hold one language twice
 */
public record Texts(List<TaggedText> entries) {

    /** No text at all. */
    public static final Texts EMPTY = new Texts(List.of());

    /** Copies the entries. */
    public Texts {
        entries = List.copyOf(entries);
    }

    /** The first text in a language. */
    public Optional<String> in(CatalogueLanguage language) {
        return entries.stream()
                .filter(entry -> entry.language() == language)
                .map(TaggedText::value)
                .findFirst();
    }

    /** The second text in one language, which only a flawed record has. */
    public Optional<TaggedText> repeated() {
        Set<CatalogueLanguage> seen = EnumSet.noneOf(CatalogueLanguage.class);
        return entries.stream().filter(entry -> !seen.add(entry.language())).findFirst();
    }

    /** The same entries with each text changed. */
    Texts map(UnaryOperator<String> change) {
        return new Texts(entries.stream()
                .map(entry -> new TaggedText(entry.language(), change.apply(entry.value())))
                .toList());
    }

    /** These entries and one more. */
    Texts and(TaggedText entry) {
        List<TaggedText> all = new ArrayList<>(entries);
        all.add(entry);
        return new Texts(all);
    }
}
