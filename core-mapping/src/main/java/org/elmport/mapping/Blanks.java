package org.elmport.mapping;

/** White space in texts: what a pattern of blanks and no-break spaces would match, at the price of a look at each character. */
final class Blanks {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private Blanks() {}

    /** The text with one space for each run of blanks, and none around; the text itself where it is so already. */
    static String single(String text) {
        int first = firstToChange(text);
        if (first == text.length()) {
            return text.strip();
        }
        StringBuilder single = new StringBuilder(text.length()).append(text, 0, first);
        boolean between = first > 0 && text.charAt(first - 1) == ' ';
        for (int i = first; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!blank(character)) {
                single.append(character);
                between = false;
            } else if (!between) {
                single.append(' ');
                between = true;
            }
        }
        return single.toString().strip();
    }

    /** Where the first blank stands that is no space, or follows another one; the length where there is none. */
    private static int firstToChange(String text) {
        boolean between = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean blank = blank(character);
            if (blank && (between || character != ' ')) {
                return i;
            }
            between = blank;
        }
        return text.length();
    }

    /** Whether nothing but blanks stands in the text. */
    static boolean only(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!blank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean blank(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r') || character == NO_BREAK_SPACE;
    }
}
