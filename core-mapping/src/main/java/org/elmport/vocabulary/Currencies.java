package org.elmport.vocabulary;

import java.util.Locale;
import java.util.Optional;

/** Currencies as sources write them. Safe for any number of threads. */
public final class Currencies {

    private static final Currencies STANDARD = new Currencies(CodeLists.standard());

    /** The one sign that no other currency of the list shares. */
    private static final String EURO_SIGN = "€";

    private final CodeLists lists;

    private Currencies(CodeLists lists) {
        this.lists = lists;
    }

    /** The currencies that come with the library. */
    public static Currencies standard() {
        return STANDARD;
    }

    /**
     * The IRI of the authority's currency, from ISO 4217 in any case, the authority's own IRI, or {@code €}; empty when
     * the value is none of them. Signs that several currencies share, such as {@code kr}, are never guessed.
     */
    public Optional<String> concept(String value) {
        String text = SourceText.code(CodeList.CURRENCY, value).toUpperCase(Locale.ROOT);
        return lists.concept(CodeList.CURRENCY, text.equals(EURO_SIGN) ? "EUR" : text);
    }
}
