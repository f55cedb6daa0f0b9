package org.elmport.rule;

/** Plain lexical checks of XML Schema datatypes, by hand: each looks at a character once. */
final class LexicalForm {

    /** Digits that a whole number may have, so that it fits a {@code long}. */
    private static final int LONG_DIGITS = 18;

    private LexicalForm() {}

    /** Whether it is an {@code xs:boolean}. */
    static boolean truth(String text) {
        int start = start(text);
        int length = end(text) - start;
        return switch (length) {
            case 1 -> in(text.charAt(start), '0', '1');
            case 4 -> text.startsWith("true", start);
            case 5 -> text.startsWith("false", start);
            default -> false;
        };
    }

    /** Whether it is an {@code xs:integer} of at most 18 digits. */
    static boolean integer(String text) {
        int end = end(text);
        int first = skipSign(text, start(text), end);
        int after = skipDigits(text, first, end);
        return after == end && after > first && after - first <= LONG_DIGITS;
    }

    /** Whether an integer is greater than zero. */
    static boolean positive(String integer) {
        return Long.parseLong(integer.strip()) > 0;
    }

    /** Whether it is an {@code xs:decimal}. */
    static boolean decimal(String text) {
        int end = end(text);
        int first = skipSign(text, start(text), end);
        int at = skipDigits(text, first, end);
        int digits = at - first;
        if (at < end && text.charAt(at) == '.') {
            int fraction = skipDigits(text, at + 1, end);
            digits += fraction - at - 1;
            at = fraction;
        }
        return at == end && digits > 0;
    }

    /** Whether there is nothing but white space. */
    static boolean blank(String text) {
        return start(text) == text.length();
    }

    /** Where the text starts behind the white space before it. */
    static int start(String text) {
        int start = 0;
        while (start < text.length() && space(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Where the text ends before the white space behind it. */
    static int end(String text) {
        int end = text.length();
        while (end > 0 && space(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int skipSign(String text, int at, int end) {
        return at < end && (text.charAt(at) == '+' || text.charAt(at) == '-') ? at + 1 : at;
    }

    /** The first place from {@code at} that is no digit. */
    static int skipDigits(String text, int at, int end) {
        int place = at;
        while (place < end && digit(text.charAt(place))) {
            place++;
        }
        return place;
    }

    static boolean digit(char c) {
        return in(c, '0', '9');
    }

    static boolean letter(char c) {
        return in(c, 'a', 'z') || in(c, 'A', 'Z');
    }

    /** Whether it is one of the characters from one to another. */
    static boolean in(char c, char from, char to) {
        return c >= from && c <= to;
    }

    static boolean space(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
