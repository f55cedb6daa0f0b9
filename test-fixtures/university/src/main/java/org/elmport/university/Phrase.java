package org.elmport.university;

import java.util.List;
import java.util.Locale;

/**
 * A piece of text in the four languages of the catalogue, perhaps with places to fill. A leading {@code ^} keeps the capital
 * letter inside a sentence.
 */
record Phrase(List<String> wordings) {

    private static final List<CatalogueLanguage> LANGUAGES = List.of(CatalogueLanguage.values());
    private static final String PROPER_NAME = "^";

    Phrase {
        if (wordings.size() != LANGUAGES.size()) {
            throw new IllegalArgumentException("a phrase needs one wording for each language: " + wordings);
        }
        wordings = List.copyOf(wordings);
    }

    /** The wording at the start of a sentence. */
    String in(CatalogueLanguage language) {
        String wording = wordings.get(LANGUAGES.indexOf(language));
        return wording.startsWith(PROPER_NAME) ? wording.substring(1) : wording;
    }

    /** The wording inside a sentence. */
    String inside(CatalogueLanguage language) {
        String wording = wordings.get(LANGUAGES.indexOf(language));
        return wording.startsWith(PROPER_NAME)
                ? wording.substring(1)
                : wording.substring(0, 1).toLowerCase(Locale.ROOT) + wording.substring(1);
    }

    /** The wording with the name of something put in its places. */
    String in(CatalogueLanguage language, Phrase subject) {
        return in(language)
                .replace("{topic}", subject.in(language))
                .replace("{name}", subject.in(language))
                .replace("{lower}", subject.inside(language));
    }

    /** This phrase with the name of something put in its places, in all languages. */
    Phrase about(Phrase subject) {
        return new Phrase(
                LANGUAGES.stream().map(language -> in(language, subject)).toList());
    }

    /** This phrase with a place filled by the same words in all languages. */
    Phrase with(String place, String value) {
        return new Phrase(wordings.stream()
                .map(wording -> wording.replace("{" + place + "}", value))
                .toList());
    }

    /** This phrase followed by the same words in all languages. */
    Phrase followedBy(String words) {
        return new Phrase(wordings.stream().map(wording -> wording + words).toList());
    }

    /** The wordings in some languages. */
    Texts texts(List<CatalogueLanguage> languages) {
        return new Texts(languages.stream()
                .map(language -> new TaggedText(language, in(language)))
                .toList());
    }
}
