package org.elmport.record;

import java.util.List;

/**
 * A text in the languages that the source has.
 *
 * @param format how it is written
 * @param versions one for each language; a language may be missing or wrong, that is for the mapping to find
 */
public record Text(TextFormat format, List<Version> versions) {

    /** No text. */
    public static final Text EMPTY = new Text(TextFormat.PLAIN, List.of());

    /**
     * The text in one language.
     *
     * @param language the language tag as the source writes it; empty when it says none
     * @param value the text
     */
    public record Version(String language, String value) {}

    /** Keeps a list of its own. */
    public Text {
        versions = List.copyOf(versions);
    }

    /** A plain text in one language. */
    public static Text of(String language, String value) {
        return new Text(TextFormat.PLAIN, List.of(new Version(language, value)));
    }

    /** Whether it says nothing in any language. */
    public boolean isBlank() {
        for (Version version : versions) {
            if (!version.value().isBlank()) {
                return false;
            }
        }
        return true;
    }
}
