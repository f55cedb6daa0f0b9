package org.elmport.vocabulary;

import java.util.Locale;

/**
 * What a row of a crosswalk is found by.
 *
 * @param scheme the scheme of the source, normalised
 * @param value the value, normalised
 * @param list the code list wanted
 */
record CrosswalkKey(String scheme, String value, CodeList list) {

    static CrosswalkKey of(String scheme, String value, CodeList list) {
        return new CrosswalkKey(normalised(scheme), normalised(value), list);
    }

    /** The text in lower case, with one blank for each run of blanks, underscores and hyphens, and none around. */
    static String normalised(String text) {
        StringBuilder normalised = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (!separates(letter)) {
                normalised.append(letter);
            } else if (!normalised.isEmpty() && normalised.charAt(normalised.length() - 1) != ' ') {
                normalised.append(' ');
            }
        }
        return normalised.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static boolean separates(char letter) {
        return letter == '_'
                || letter == '\uFEFF'
                || Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.DASH_PUNCTUATION;
    }
}
