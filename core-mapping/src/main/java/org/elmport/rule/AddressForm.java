package org.elmport.rule;

/** Checks addresses: as leniently as schema processors do where a URI is asked for, strictly where a web page is. */
final class AddressForm {

    private static final String[] RUNNING = {"javascript:", "vbscript:", "data:", "file:"};

    /** Whether a character of ASCII stands for itself wherever it is in a URI behind the scheme. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char c = '!'; c < 0x7F; c++) {
            PLAIN[c] = c != '%' && c != '#';
        }
    }

    private AddressForm() {}

    /** Whether it can be read as an {@code xs:anyURI}, which may be relative and have any character of Unicode. */
    static boolean uri(String text) {
        return plain(text) || anyUri(text);
    }

    private static boolean anyUri(String text) {
        int end = LexicalForm.end(text);
        boolean fragment = false;
        for (int i = LexicalForm.start(text); i < end; i++) {
            char c = text.charAt(i);
            if (c == '%' && !(hexadecimal(text, i + 1, end) && hexadecimal(text, i + 2, end))) {
                return false;
            }
            if (c == '#' && fragment) {
                return false;
            }
            fragment |= c == '#';
        }
        return schemeEnd(text) != 0;
    }

    /** Whether it is a URI with a scheme and something behind it. */
    static boolean absolute(String text) {
        return plain(text) || absoluteUri(text);
    }

    private static boolean absoluteUri(String text) {
        int scheme = schemeEnd(text);
        return scheme > 0 && LexicalForm.end(text) > scheme + 1 && anyUri(text) && !inside(text);
    }

    /** Whether it is an absolute URI without any character to think about, as most are: seen in one go. */
    private static boolean plain(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon == text.length() - 1 || !LexicalForm.letter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            if (!inScheme(text.charAt(i))) {
                return false;
            }
        }
        for (int i = colon + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean inScheme(char c) {
        return LexicalForm.letter(c) || LexicalForm.digit(c) || c == '+' || c == '-' || c == '.';
    }

    /** Whether it starts with {@code http:} or {@code https:}, as the shapes of the register ask. */
    static boolean web(String text) {
        int start = LexicalForm.start(text);
        return (text.startsWith("http:", start) || text.startsWith("https:", start)) && absolute(text);
    }

    /** Whether a browser would run it, or take it from its own machine, rather than open an address. */
    static boolean runs(String text) {
        int start = LexicalForm.start(text);
        for (String scheme : RUNNING) {
            if (text.regionMatches(true, start, scheme, 0, scheme.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it starts with {@code mailto:} and has something on both sides of an {@code @}. */
    static boolean mail(String text) {
        int local = LexicalForm.start(text) + "mailto:".length();
        int at = text.indexOf('@', local);
        return ofMailbox(text) && at > local && LexicalForm.end(text) > at + 1;
    }

    /** Whether it starts with {@code mailto:}. */
    static boolean ofMailbox(String text) {
        return text.regionMatches(true, LexicalForm.start(text), "mailto:", 0, "mailto:".length());
    }

    /** Whether white space stands inside. */
    private static boolean inside(String text) {
        int end = LexicalForm.end(text);
        for (int i = LexicalForm.start(text); i < end; i++) {
            if (LexicalForm.space(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The place of the colon behind the scheme, counted from 0; -1 when there is no scheme, 0 when it is malformed. */
    private static int schemeEnd(String text) {
        int start = LexicalForm.start(text);
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i > start && LexicalForm.letter(text.charAt(start)) ? i : 0;
            }
            if (c == '/' || c == '?' || c == '#') {
                return -1;
            }
            if (!inScheme(c)) {
                return text.indexOf(':', i) < 0 || colonLater(text, i) ? -1 : 0;
            }
        }
        return -1;
    }

    /** Whether a slash, question mark or hash comes before the next colon, which then belongs to no scheme. */
    private static boolean colonLater(String text, int from) {
        for (int i = from; i < text.length() && text.charAt(i) != ':'; i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                return true;
            }
        }
        return false;
    }

    private static boolean hexadecimal(String text, int at, int end) {
        if (at >= end) {
            return false;
        }
        char c = text.charAt(at);
        return LexicalForm.digit(c) || LexicalForm.in(c, 'a', 'f') || LexicalForm.in(c, 'A', 'F');
    }
}
