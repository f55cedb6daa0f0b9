package org.elmport.mapping;

/**
 * White space in texts, the no-break space included. Every text of every record comes through here and nearly all are
 * tidy already, so that they are looked at once and given back as they are.
 */
final class Blanks {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private Blanks() {}

    /** The text with one space for each run of white space, and none around. */
    static String tidy(String text) {
        return joined(text).strip();
    }

    /** The text with one space for each run of white space. */
    static String joined(String text) {
        int untidy = untidy(text);
        if (untidy < 0) {
            return text;
        }
        StringBuilder joined = new StringBuilder(text.length()).append(text, 0, untidy);
        boolean inside = false;
        for (int i = untidy; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean blank = blank(character);
            if (!blank) {
                joined.append(character);
            } else if (!inside) {
                joined.append(' ');
            }
            inside = blank;
        }
        return joined.toString();
    }

    /** Whether there is nothing else in the text. */
    static boolean only(String text) {
        int at = 0;
        while (at < text.length() && blank(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    /** Where the first run of white space begins that is no single space; -1 when there is none. */
    private static int untidy(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (blank(character) && (character != ' ' || (i + 1 < text.length() && blank(text.charAt(i + 1))))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it is white space to a regular expression ({@code \s}), or a space at which no line is broken. */
    private static boolean blank(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r') || character == NO_BREAK_SPACE;
    }
}
