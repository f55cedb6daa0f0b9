package org.elmport.vocabulary;

import java.util.Map;
import java.util.Optional;

/** Names of languages in the languages of Europe; read when the first value is none of the codes. */
final class LanguageNames {

    private static final Map<String, String> CODES =
            VocabularyTable.read("language-names.tsv").pairs();

    private LanguageNames() {}

    /** The authority's code of the language with this name, in lower case. */
    static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(name));
    }
}
