package org.elmport.rule;

import java.nio.charset.StandardCharsets;

/** Plain lexical checks of XML Schema datatypes, by hand: each looks at a character once. */
final class LexicalForm {

    /** Digits that a whole number may have, so that it fits a {@code long}. */
    private static final int LONG_DIGITS = 18;

    /** Nought for the characters of ASCII that carry bits in base64; so many at once can be asked about by an or. */
    private static final byte[] NOT_BASE64 = new byte[0x80];

    static {
        for (char c = 0; c < NOT_BASE64.length; c++) {
            NOT_BASE64[c] = (byte) (letter(c) || digit(c) || c == '+' || c == '/' ? 0 : 1);
        }
    }

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

    /** Whether it is base64: whole groups of four, filled up with {@code =}, white space anywhere. */
    static boolean base64(String text) {
        // a picture has a hundred thousand characters: copied in one go; what is not ASCII becomes one that is not
        // allowed
        byte[] octets = text.getBytes(StandardCharsets.US_ASCII);
        int symbols = symbols(octets);
        int padding = 0;
        for (int i = symbols; i < octets.length; i++) {
            byte octet = octets[i];
            if (NOT_BASE64[octet] == 0 && padding == 0) {
                symbols++;
            } else if (octet == '=') {
                padding++;
            } else if (!space((char) octet)) {
                return false;
            }
        }
        return padding <= 2 && symbols > 0 && (symbols + padding) % 4 == 0;
    }

    /** How many symbols of base64 there are before anything else, in steps of eight. */
    private static int symbols(byte[] octets) {
        byte[] not = NOT_BASE64;
        int i = 0;
        while (i + 8 <= octets.length
                && (not[octets[i]]
                                | not[octets[i + 1]]
                                | not[octets[i + 2]]
                                | not[octets[i + 3]]
                                | not[octets[i + 4]]
                                | not[octets[i + 5]]
                                | not[octets[i + 6]]
                                | not[octets[i + 7]])
                        == 0) {
            i += 8;
        }
        return i;
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
